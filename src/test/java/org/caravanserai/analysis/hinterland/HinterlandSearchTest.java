package org.caravanserai.analysis.hinterland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Demand;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RandomWorld;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hours of the drawn world are worked out in {@link ThreePorts}. */
class HinterlandSearchTest {

    private final Hinterland found = ThreePorts.search().find(ThreePorts.query());

    private static Choice of(Hinterland hinterland, String city) {
        return hinterland.cities().stream()
                .filter(choice -> choice.place().id().equals(city))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> order(Choice choice) {
        return choice.offers().stream().map(offer -> offer.port().id()).toList();
    }

    @Test
    void theBestPortComesFirstWithItsMarginOverTheNext() {
        Choice c1 = of(found, "c1");
        assertThat(order(c1)).containsExactly("p", "q");
        assertThat(c1.best().orElseThrow().amount().hours()).isEqualTo(10);
        assertThat(c1.marginWeight()).hasValue(2000);
        assertThat(c1.margin()).hasValue(2);
        assertThat(c1.marginPercent()).hasValue(20);
        assertThat(c1.standing()).isEqualTo(Standing.CLEAR);
        Choice c2 = of(found, "c2");
        assertThat(order(c2)).containsExactly("q", "p");
        assertThat(c2.margin().orElseThrow()).isCloseTo(0.4, offset(1e-9));
        assertThat(c2.marginPercent().orElseThrow()).isCloseTo(4, offset(1e-9));
        assertThat(c2.standing()).isEqualTo(Standing.CONTESTED);
    }

    @Test
    void citiesWithoutAWayAreToldAndNotDropped() {
        assertThat(found.cities())
                .extracting(Choice::standing)
                .containsExactly(
                        Standing.CLEAR, Standing.CONTESTED, Standing.ONLY_ONE, Standing.NO_WAY, Standing.OFF_NETWORK);
        assertThat(order(of(found, "c3"))).containsExactly("r");
        assertThat(of(found, "c3").margin()).isEqualTo(OptionalDouble.empty());
        assertThat(of(found, "c3").marginWeight()).isEqualTo(OptionalLong.empty());
        assertThat(of(found, "c5").best()).isEmpty();
        assertThat(found.sites()).extracting(site -> site.place().id()).containsExactly("c1", "c2", "c3", "c4");
    }

    /** 4 % is contested below 10 % and below 5 %, and no longer below 4 %. */
    @Test
    void whatIsContestedDependsOnTheShareAskedFor() {
        assertThat(contested(5)).containsExactly("c2");
        assertThat(contested(4)).isEmpty();
        assertThat(contested(20)).containsExactly("c2");
        assertThat(contested(20.01)).containsExactly("c2", "c1");
    }

    private static List<String> contested(double percent) {
        return ThreePorts.search().find(ThreePorts.query().contestedBelow(percent)).contested().stream()
                .map(choice -> choice.place().id())
                .toList();
    }

    /** Two ways of equal weight are contested at any share, and go to the first port by id. */
    @Test
    void equallyGoodPortsAreContestedAndTakenById() {
        Atlas atlas = ThreePorts.world()
                .place("c6", "KZ", 63, 42)
                .rail("c6", "q", "1520", 100)
                .rail("c6", "p", "1520", 100)
                .atlas();
        Hinterland tie = new HinterlandSearch(atlas, ThreePorts.TRAIN)
                .find(HinterlandQuery.of(atlas, List.of("c6"), List.of("q", "p"))
                        .contestedBelow(0));
        assertThat(order(of(tie, "c6"))).containsExactly("p", "q");
        assertThat(of(tie, "c6").standing()).isEqualTo(Standing.CONTESTED);
    }

    @Test
    void aPortIsItsOwnBestPortAtNoHours() {
        Hinterland ports = ThreePorts.search()
                .find(HinterlandQuery.of(ThreePorts.world().atlas(), List.of("p"), List.of("p", "q")));
        Choice p = of(ports, "p");
        assertThat(order(p)).containsExactly("p", "q");
        assertThat(p.best().orElseThrow().amount().hours()).isZero();
        assertThat(p.margin()).hasValue(20.4);
        assertThat(p.marginPercent()).isEmpty();
        assertThat(p.standing()).isEqualTo(Standing.CLEAR);
    }

    /**
     * 500 km each: to p at 50 km/h for 1,000 USD, 10 h; to q at 25 km/h for 400 USD, 20 h. So q is cheaper by 600 USD and 10 h
     * later, and an hour of more than 60 USD turns the order.
     */
    @Test
    void generalisedCostTurnsToTheFasterPortWhereAnHourIsWorthEnough() {
        Atlas atlas = new World()
                .rate("KZ", Mode.RAIL, "swod", 50)
                .rate("KZ", Mode.RAIL, "tfi3", 1000)
                .rate("TM", Mode.RAIL, "swod", 25)
                .rate("TM", Mode.RAIL, "tfi3", 400)
                .place("city", "KZ", 61, 41)
                .place("p", "KZ", 55, 41)
                .place("q", "TM", 55, 39)
                .rail("p", "city", "1520", 500)
                .rail("q", "city", "1520", 500)
                .atlas();
        assertThat(order(priced(atlas, Objective.TIME, Optional.empty()))).containsExactly("p", "q");
        Choice unpriced = priced(atlas, Objective.COST, Optional.empty());
        assertThat(order(unpriced)).containsExactly("q", "p");
        assertThat(unpriced.margin()).hasValue(600);
        Choice at50 = priced(atlas, Objective.COST, Optional.of(50.0));
        assertThat(order(at50)).containsExactly("q", "p");
        assertThat(at50.margin()).hasValue(100);
        Choice at70 = priced(atlas, Objective.COST, Optional.of(70.0));
        assertThat(order(at70)).containsExactly("p", "q");
        assertThat(at70.margin()).hasValue(100);
    }

    private static Choice priced(Atlas atlas, Objective objective, Optional<Double> usdPerHour) {
        FreightProfile train = usdPerHour
                .map(usd -> ThreePorts.TRAIN.pricingTime(World.figure("hour", usd, 2020)))
                .orElse(ThreePorts.TRAIN);
        HinterlandQuery query = HinterlandQuery.of(atlas, List.of("city"), List.of("p", "q"));
        return new HinterlandSearch(atlas, train)
                .find(query.by(objective))
                .cities()
                .get(0);
    }

    /** 30 t at c1 go to p; 50 + 20 t at c2 to q, contested; 5 t at c5 nowhere. */
    @Test
    void sharesAreOfCitiesAndOfTheTonnesThatTheUserStates() {
        Demand demand = new Demand(List.of(row("c1", 30), row("c2", 50), row("c2", 20), row("c5", 5)));
        assertThat(found.shares(demand))
                .containsExactly(
                        new PortShare(place("p"), 1, 0, 30, 0),
                        new PortShare(place("q"), 1, 1, 70, 70),
                        new PortShare(place("r"), 1, 0, 0, 0),
                        new PortShare(Optional.empty(), 2, 0, 5, 0));
        assertThatThrownBy(() -> found.shares(new Demand(List.of(row("nowhere", 1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    private static Demand.Row row(String id, double tonnes) {
        return new Demand.Row(place(id).orElseThrow(), tonnes, "");
    }

    private static Optional<Place> place(String id) {
        return ThreePorts.world().atlas().place(id);
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Every city asked to every port by itself. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyOrderIsThatOfRoutesAskedForOneByOne(long seed) {
        Atlas atlas = RandomWorld.of(seed);
        RoutePlanner planner = RoutePlanner.of(atlas, FreightProfile.truck20t());
        for (Objective objective : Objective.values()) {
            HinterlandQuery query =
                    HinterlandQuery.of(atlas, List.of("country:UZ", "country:AF"), List.of("pk-0", "ir-1", "pk-1"));
            Hinterland hinterland = new HinterlandSearch(atlas, FreightProfile.truck20t()).find(query.by(objective));
            for (Choice city : hinterland.cities()) {
                assertThat(city.offers().stream()
                                .map(offer -> objective.weightOf(offer.amount()) + " "
                                        + offer.port().id()))
                        .as(city.place().id())
                        .containsExactlyElementsOf(oneByOne(planner, city.place(), query.ports(), objective));
            }
        }
    }

    private record Asked(long weight, String port) {}

    private static List<String> oneByOne(RoutePlanner planner, Place city, List<Place> ports, Objective objective) {
        List<Asked> asked = new ArrayList<>();
        for (Place port : ports) {
            RouteAnswer answer = planner.best(RouteQuery.from(city.id()).to(port.id()), objective);
            answer.route()
                    .ifPresent(route -> asked.add(
                            new Asked(objective.weightOf(route.ledger().total()), port.id())));
        }
        asked.sort(Comparator.comparingLong(Asked::weight).thenComparing(Asked::port));
        return asked.stream().map(one -> one.weight() + " " + one.port()).toList();
    }

    /** The comparison says little of worlds in which cities have no choice. */
    @Test
    void mostCitiesOfDrawnWorldsHaveAChoiceAndSomeHaveNone() {
        int choices = 0;
        int none = 0;
        for (long seed : seeds().toArray()) {
            Atlas atlas = RandomWorld.of(seed);
            HinterlandQuery query =
                    HinterlandQuery.of(atlas, List.of("country:UZ", "country:AF"), List.of("pk-0", "ir-1"));
            for (Choice city : new HinterlandSearch(atlas, FreightProfile.truck20t())
                    .find(query)
                    .cities()) {
                choices += city.offers().size() > 1 ? 1 : 0;
                none += city.best().isEmpty() ? 1 : 0;
            }
        }
        assertThat(choices).isGreaterThan(80);
        assertThat(none).isGreaterThan(20);
    }

    @Test
    void allThatIsWrongWithAQuestionIsToldAtOnce() {
        Atlas atlas = ThreePorts.world().atlas();
        assertThatThrownBy(() -> HinterlandQuery.of(atlas, List.of("atlantis"), List.of("p", "el dorado")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atlantis")
                .hasMessageContaining("el dorado");
        assertThatThrownBy(() -> HinterlandQuery.of(atlas, List.of("c1"), List.of("p")))
                .hasMessageContaining("two or more");
        assertThatThrownBy(() -> ThreePorts.query().contestedBelow(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> ThreePorts.query().contestedBelow(Double.NaN)).hasMessageContaining("NaN");
    }

    /** The drawn cities are towns; c1 and c2 in Kazakhstan, c3, c4 and c5 in Uzbekistan, nowhere in Turkmenistan. */
    @Test
    void withoutCitiesThoseOfTheLandlockedCountriesAreMeant() {
        HinterlandQuery query = HinterlandQuery.of(ThreePorts.world().atlas(), List.of(), List.of("p", "q"));
        assertThat(query.cities()).extracting(Place::id).containsExactly("c1", "c2", "c3", "c4", "c5", "nowhere");
        assertThat(query.countries()).containsExactly("KZ", "TM", "UZ");
    }
}
