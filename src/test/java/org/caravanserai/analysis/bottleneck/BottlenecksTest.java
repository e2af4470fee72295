package org.caravanserai.analysis.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.World;
import org.caravanserai.analysis.bottleneck.Traffic.Pair;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Flow;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.TripOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A ring of roads and two gates, and a port at the end of a road of its own. At 50 km/h, 12 h of rest for 9 at the wheel and 2
 * USD a kilometre a road of 150 km takes 7 h and 300 USD, one of 300 km 14 h and 600 USD; a border 4 h out and 6 h in, 40 and 60
 * USD:
 *
 * <pre>
 *              7          10         7
 *    kabul --------- t-af ==== t-pk -------- karachi ----- gwadar
 *          --------- c-af ==== c-pk --------         7
 *             14          10         7
 * </pre>
 *
 * <p>So Kabul to Karachi takes 24 h and 700 USD by Torkham, 31 h and 1,000 USD by Chaman; to Gwadar 7 h and 300 USD more.
 */
class BottlenecksTest {

    private static final double VALUE_OF_AN_HOUR = 18.2;

    private static final Atlas ATLAS = new World()
            .place("kabul", "AF")
            .place("t-af", "AF")
            .place("c-af", "AF")
            .place("t-pk", "PK")
            .place("c-pk", "PK")
            .place("karachi", "PK")
            .place("gwadar", "PK")
            .place("nowhere", "PK")
            .place("aside", "PK")
            .road("kabul", "t-af", 150)
            .road("t-pk", "karachi", 150)
            .road("kabul", "c-af", 300)
            .road("c-pk", "karachi", 150)
            .road("karachi", "gwadar", 150)
            .crossing("torkham", "t-af", "t-pk")
            .crossing("chaman", "c-af", "c-pk")
            .atlas();

    private static Flow flow(String from, String to, double tonnes) {
        return new Flow(place(from), place(to), tonnes);
    }

    private static Place place(String id) {
        return ATLAS.placeOf(id);
    }

    private static Bottlenecks bottlenecks(Traffic traffic, Objective objective, double hours) {
        return Bottlenecks.of(
                RoutePlanner.of(ATLAS, FreightProfile.truck20t()),
                new BottleneckQuery(traffic, TripOptions.none(), objective, hours),
                done -> {});
    }

    private final Bottlenecks equal = bottlenecks(
            Traffic.equal(List.of(place("kabul")), List.of(place("karachi"), place("gwadar"))), Objective.TIME, 10);

    private static Standing of(Bottlenecks all, String id) {
        return all.standings().stream()
                .filter(standing -> standing.element().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void knowsEveryLinkAndCrossingOfTheNetwork() {
        assertThat(equal.standings())
                .extracting(standing -> standing.element().target())
                .containsExactly(
                        "link:c-pk-karachi",
                        "link:kabul-c-af",
                        "link:kabul-t-af",
                        "link:karachi-gwadar",
                        "link:t-pk-karachi",
                        "crossing:chaman",
                        "crossing:torkham");
    }

    /** Two pairs each lose 31 - 24 = 7 h and 1,000 - 700 = 300 USD. */
    @Test
    void theShutGateCostsTheWayRound() {
        Loss loss = of(equal, "torkham").loss();
        assertThat(loss.more().hours()).isEqualTo(14);
        assertThat(loss.more().usd()).isEqualTo(600);
        assertThat(loss.more().generalisedUsd().orElseThrow()).isCloseTo(600 + 14 * VALUE_OF_AN_HOUR, within(1e-9));
        assertThat(loss.meanHours()).contains(7.0);
        assertThat(loss.cut()).isEmpty();
        assertThat(loss.detours()).containsExactly(new Detour("chaman", 2, 2));
    }

    @Test
    void whoIsCutOffIsToldApartAndNotInHours() {
        Loss loss = of(equal, "karachi-gwadar").loss();
        assertThat(loss.cut()).containsExactly(new Pair(place("kabul"), place("gwadar")));
        assertThat(loss.pairs()).isZero();
        assertThat(loss.more().hours()).isZero();
        assertThat(loss.meanHours()).contains(0.0);
    }

    @Test
    void whatIsOnNoBestRouteCostsNothing() {
        for (String id : List.of("chaman", "kabul-c-af", "c-pk-karachi")) {
            assertThat(of(equal, id).loss().isNone()).as(id).isTrue();
            assertThat(of(equal, id).usage()).isEqualTo(new Usage(0, 0, 0));
        }
    }

    /** The road to the port comes first as it cuts off; the gate and the roads to it cost the same and go by id. */
    @Test
    void theWorstComesFirst() {
        assertThat(equal.byLoss())
                .extracting(standing -> standing.element().id())
                .containsExactly("karachi-gwadar", "kabul-t-af", "t-pk-karachi", "torkham");
    }

    /**
     * Ten hours off Torkham save 10 h of either pair. Ten off Chaman make it 21 h by there, 3 h less than by Torkham at 300 USD
     * more. The road into Torkham has only 7 to give. With 7 h off the road out of Chaman it is 24 h by either, and nobody moves.
     */
    @ParameterizedTest
    @CsvSource({
        "torkham,        10, 20,    0, 0",
        "chaman,         10,  6, -600, 2",
        "kabul-c-af,     10,  6, -600, 2",
        "kabul-t-af,      7, 14,    0, 0",
        "karachi-gwadar,  7,  7,    0, 0",
        "c-pk-karachi,    7,  0,    0, 0",
    })
    void tenHoursSave(String id, double taken, double hours, double usd, int switching) {
        Saving saving = of(equal, id).saving();
        assertThat(saving.hoursTaken()).isEqualTo(taken);
        assertThat(saving.saved().hours()).isEqualTo(hours);
        assertThat(saving.saved().usd()).isEqualTo(usd);
        assertThat(saving.switching()).isEqualTo(switching);
    }

    /** By worth of 18.2 USD an hour: 364 at Torkham, 254.8 on the two roads by it, 127.4 before Gwadar; a loss at Chaman. */
    @Test
    void whereHoursHelpMostComesFirst() {
        assertThat(equal.bySaving())
                .extracting(standing -> standing.element().id())
                .containsExactly("torkham", "kabul-t-af", "t-pk-karachi", "karachi-gwadar", "kabul-c-af", "chaman");
        assertThat(of(equal, "torkham").usage().usdOfAnHour(FreightProfile.truck20t()))
                .contains(2 * VALUE_OF_AN_HOUR);
    }

    /** 4,000 t a year are 200 lorries of 20 t, 1,000 t are 50. */
    @Test
    void demandWeighsThePairs() {
        Bottlenecks known = bottlenecks(
                Traffic.of(List.of(flow("kabul", "karachi", 4000), flow("kabul", "gwadar", 1000))), Objective.TIME, 10);
        assertThat(of(known, "torkham").loss().more().hours()).isEqualTo(250 * 7);
        assertThat(of(known, "torkham").saving().saved().hours()).isEqualTo(250 * 10);
        assertThat(of(known, "karachi-gwadar").usage()).isEqualTo(new Usage(1, 50, 0.2));
        assertThat(of(known, "karachi-gwadar").loss().loadsCut()).isEqualTo(50);
    }

    @Test
    void aPairWithoutDemandIsLeftOut() {
        Bottlenecks known = bottlenecks(
                Traffic.of(List.of(flow("kabul", "karachi", 4000), flow("t-pk", "gwadar", 20))), Objective.TIME, 10);
        assertThat(known.journeys())
                .extracting(journey -> journey.pair().from().id(), Journey::loads)
                .containsExactly(tuple("kabul", 200.0), tuple("t-pk", 1.0));
    }

    @Test
    void aPairWithoutAWayTodayIsToldAndNotCounted() {
        Bottlenecks some = bottlenecks(
                Traffic.equal(List.of(place("kabul")), List.of(place("karachi"), place("nowhere"))),
                Objective.TIME,
                10);
        assertThat(some.withoutWay()).containsExactly(new Pair(place("kabul"), place("nowhere")));
        assertThat(of(some, "torkham").usage().share()).isEqualTo(1);
    }

    /** By least dollars an hour saved moves nobody, yet those who pass save it. */
    @Test
    void byLeastDollarsOnlyThoseThereSaveHours() {
        Bottlenecks cheap =
                bottlenecks(Traffic.equal(List.of(place("kabul")), List.of(place("karachi"))), Objective.COST, 10);
        assertThat(of(cheap, "torkham").saving().saved().hours()).isEqualTo(10);
        assertThat(of(cheap, "chaman").saving().pairs()).isZero();
    }

    /**
     * Of the 21 pairs of stops the ways of least hours go over: kabul - t-af 5 (from Kabul to t-af, t-pk, Karachi, Gwadar, and
     * t-af to c-af), Torkham 7, t-pk - karachi 9, karachi - gwadar 6, c-pk - karachi 7, Chaman 5, kabul - c-af 3; both ways.
     */
    @ParameterizedTest
    @CsvSource({
        "kabul-t-af, 5",
        "torkham, 7",
        "t-pk-karachi, 9",
        "karachi-gwadar, 6",
        "c-pk-karachi, 7",
        "chaman, 5",
        "kabul-c-af, 3",
    })
    void betweennessCountsTheWaysOfAllStops(String id, int pairs) {
        assertThat(of(equal, id).betweenness()).isCloseTo(pairs / 21.0, within(1e-12));
    }

    @Test
    void onlyTheRoadToThePortIsABridge() {
        assertThat(equal.standings())
                .filteredOn(standing -> standing.bridge().isPresent())
                .extracting(standing -> standing.element().id(), Standing::bridge)
                .containsExactly(tuple("karachi-gwadar", Optional.of(new Bridge(1, List.of("gwadar"), List.of()))));
    }

    /** The gate and the roads on either side of it are missed by the same pairs as much as one another. */
    @Test
    void whatIsOneBehindTheOtherIsOneStretch() {
        assertThat(equal.stretchesByLoss())
                .extracting(
                        stretch -> stretch.name(ATLAS),
                        stretch -> stretch.standings().size())
                .containsExactly(tuple("KARACHI - GWADAR (R1, road)", 1), tuple("KABUL - KARACHI", 3));
        assertThat(equal.stretchesByLoss().get(1).crossings(ATLAS)).containsExactly("Crossing torkham");
    }

    /** At Torkham 20 h for two loads: 364 USD, 182 a load; so 10,000,000 USD in ten years take 5,494.5 loads a year. */
    @Test
    void aBudgetIsPaidBackByLoads() {
        Benefit benefit = equal.benefit(of(equal, "torkham")).orElseThrow();
        assertThat(benefit.usdALoad()).isCloseTo(182, within(1e-9));
        assertThat(benefit.loadsAYearToPayBack(10_000_000, 10).orElseThrow()).isCloseTo(5494.505, within(0.001));
        assertThat(benefit.yearsToPayBack(10_000_000)).isEmpty();
        assertThat(equal.benefit(of(equal, "c-pk-karachi")).orElseThrow().loadsAYearToPayBack(10_000_000, 10))
                .isEmpty();
    }

    /** 250 lorries a year save 10 h each at 18.2 USD: 45,500 USD a year. */
    @Test
    void aBudgetIsPaidBackInYearsWhereTheDemandIsKnown() {
        Bottlenecks known = bottlenecks(
                Traffic.of(List.of(flow("kabul", "karachi", 4000), flow("kabul", "gwadar", 1000))), Objective.TIME, 10);
        Benefit benefit = known.benefit(of(known, "torkham")).orElseThrow();
        assertThat(benefit.usdAYear().orElseThrow()).isCloseTo(45_500, within(1e-6));
        assertThat(benefit.yearsToPayBack(455_000).orElseThrow()).isCloseTo(10, within(1e-9));
    }

    @Test
    void tellsHowFarItIs() {
        List<Integer> told = new ArrayList<>();
        Bottlenecks.of(
                RoutePlanner.of(ATLAS, FreightProfile.truck20t()),
                new BottleneckQuery(
                        Traffic.equal(List.of(place("kabul")), List.of(place("gwadar"))),
                        TripOptions.none(),
                        Objective.TIME,
                        10),
                told::add);
        assertThat(told).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void refusesWhatMakesNoSense() {
        Traffic traffic = Traffic.equal(List.of(place("kabul")), List.of(place("gwadar")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bottlenecks(traffic, Objective.TIME, 0))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BottleneckQuery(
                        traffic,
                        TripOptions.none().departing(LocalDateTime.parse("2026-01-15T08:00")),
                        Objective.TIME,
                        10))
                .withMessageContaining("leave the departure out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flow("kabul", "gwadar", 0))
                .withMessageContaining("kabul to gwadar must be above 0 t");
        assertThatIllegalArgumentException().isThrownBy(() -> flow("kabul", "kabul", 20));
        assertThatIllegalArgumentException().isThrownBy(() -> Traffic.equal(List.of(), List.of(place("gwadar"))));
    }
}
