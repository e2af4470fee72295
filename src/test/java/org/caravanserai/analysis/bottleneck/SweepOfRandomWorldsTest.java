package org.caravanserai.analysis.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.RestRule;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.RailWorld;
import org.caravanserai.routing.RandomWorld;
import org.caravanserai.routing.Requirement;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In any world the sweep over one network tells what a scenario for each element and a planner anew tell. */
class SweepOfRandomWorldsTest {

    private static final double HOURS = 7;
    private static final List<String> FROM = List.of("uz-0", "uz-1", "tm-0");
    private static final List<String> TO = List.of("pk-0", "pk-1", "ir-1");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Without rests, so that a speed says how long a link takes to the thousandth of an hour. */
    private static FreightProfile profile(boolean timeIsPriced) {
        FreightProfile box = FreightProfile.named("container-40ft").orElseThrow();
        FreightProfile nonstop = new FreightProfile(
                box.id(),
                box.name(),
                box.load(),
                box.tracks(),
                box.hauls(),
                RestRule.NONE,
                box.valueOfTime(),
                false,
                box.ownRates(),
                box.sources(),
                box.note());
        return timeIsPriced ? nonstop.pricingTime() : nonstop;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onRoadsByHours(long seed) {
        sweepTellsWhatScenariosTell(RandomWorld.of(seed), profile(false), Objective.TIME, TripOptions.none());
    }

    /** A way may then pass one stop twice, and what is banned stays banned whatever closes. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onRoadsWithSomethingToAvoidAndSomethingToPass(long seed) {
        Atlas atlas = RandomWorld.of(seed);
        TripOptions options = TripOptions.none()
                .avoiding(List.of(
                        Ban.parse("link:" + atlas.contents().links().get(0).id())))
                .requiring(List.of(Requirement.parse("via:crossing-" + seed % 8)));
        sweepTellsWhatScenariosTell(atlas, profile(false), Objective.TIME, options);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onRoadsAndRailwaysByHours(long seed) {
        sweepTellsWhatScenariosTell(RailWorld.of(seed), profile(false), Objective.TIME, TripOptions.none());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onRoadsAndRailwaysByGeneralisedCost(long seed) {
        sweepTellsWhatScenariosTell(RailWorld.of(seed), profile(true), Objective.COST, TripOptions.none());
    }

    private static void sweepTellsWhatScenariosTell(
            Atlas atlas, FreightProfile profile, Objective objective, TripOptions options) {
        Traffic traffic = Traffic.equal(places(atlas, FROM), places(atlas, TO));
        Bottlenecks swept = Bottlenecks.of(
                RoutePlanner.of(atlas, profile), new BottleneckQuery(traffic, options, objective, HOURS), done -> {});
        Tally before = Tally.of(atlas, profile, objective, options, swept.journeys());
        for (Standing standing : swept.standings()) {
            Element element = standing.element();
            Tally closed = Tally.of(
                    Scenario.named("").closing(element.target()).applyTo(atlas),
                    profile,
                    objective,
                    options,
                    swept.journeys());
            assertThat(standing.loss().cut()).as(element + " cut").hasSize(closed.cut());
            assertThat(weight(standing.loss().more(), objective))
                    .as(element + " lost")
                    .isEqualTo(closed.weight() - before.without(standing.loss().cut(), swept, objective));
            Tally faster =
                    Tally.of(faster(element, atlas).applyTo(atlas), profile, objective, options, swept.journeys());
            assertThat(weight(standing.saving().saved(), objective))
                    .as(element + " saved")
                    .isEqualTo(before.weight() - faster.weight());
        }
    }

    private static List<Place> places(Atlas atlas, List<String> ids) {
        return ids.stream().map(atlas::placeOf).toList();
    }

    /** Of one load a pair, in whole units of the objective. */
    private static long weight(Totals totals, Objective objective) {
        return Math.round(objective == Objective.TIME ? totals.hours() * 1000 : totals.usd() * 100);
    }

    /** What all pairs together weigh by the planner, and how many have no way. */
    private record Tally(long weight, int cut) {

        static Tally of(
                Atlas atlas, FreightProfile profile, Objective objective, TripOptions options, List<Journey> journeys) {
            RoutePlanner planner = RoutePlanner.of(atlas, profile);
            List<Optional<Long>> weights = journeys.stream()
                    .map(journey -> planner.best(
                                    RouteQuery.from(journey.pair().from().id())
                                            .to(journey.pair().to().id())
                                            .with(options),
                                    objective)
                            .route()
                            .map(route -> objective.weightOf(route.ledger().total())))
                    .toList();
            return new Tally(
                    weights.stream()
                            .flatMap(Optional::stream)
                            .mapToLong(weight -> weight)
                            .sum(),
                    (int) weights.stream().filter(Optional::isEmpty).count());
        }

        /** The same without what some pairs weigh. */
        long without(List<Traffic.Pair> pairs, Bottlenecks swept, Objective objective) {
            return weight
                    - swept.journeys().stream()
                            .filter(journey -> pairs.contains(journey.pair()))
                            .mapToLong(journey -> objective.weightOf(journey.amount()))
                            .sum();
        }
    }

    /** Drawn borders take 4 h out and 6 h in on the road, 3 and 3 by rail; drawn terminals 5 h at most; roads go 50, rails 40. */
    private static Scenario faster(Element element, Atlas atlas) {
        Scenario scenario = Scenario.named("");
        return switch (element.kind()) {
            case CROSSING ->
                scenario.setting(element.target() + " outbound hours=0")
                        .setting(element.target() + " inbound hours="
                                + (element.id().endsWith("-rail") ? "0" : "3"));
            case TERMINAL -> scenario.setting(element.target() + " hours=0");
            case LINK ->
                scenario.setting(element.target() + " speed="
                        + speed(atlas.link(element.id()).orElseThrow()));
        };
    }

    private static String speed(Link link) {
        double km = link.lengthKm().value();
        long milliHours = Math.round(km / (link.id().startsWith("rail") ? 40 : 50) * 1000);
        long left = milliHours - Math.round(HOURS * 1000);
        return left <= 0
                ? "1000000000"
                : BigDecimal.valueOf(km * 1000)
                        .divide(BigDecimal.valueOf(left), MathContext.DECIMAL64)
                        .toPlainString();
    }
}
