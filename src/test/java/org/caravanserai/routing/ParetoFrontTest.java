package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.caravanserai.World;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.MartinShortestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The front against JGraphT's label setting on larger worlds, and a world of three ways worked by hand. */
class ParetoFrontTest {

    private static final List<Criterion> CRITERIA = List.of(Criterion.HOURS, Criterion.USD, Criterion.KM);

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void comesToWhatJGraphTsMartinsAlgorithmComesTo(long seed) {
        RoutePlanner planner = RoutePlanner.of(RandomWorld.of(seed), FreightProfile.truck20t());
        Graph<Stop, Leg> graph = planner.network(World.TODAY).graph(Objective.TIME);
        Stop from = new Stop("uz-0", Track.ROAD);
        Stop to = new Stop("pk-1", Track.ROAD);
        Set<List<Long>> expected = graph.containsVertex(from) && graph.containsVertex(to)
                ? new MartinShortestPath<>(graph, ParetoFrontTest::weights)
                        .getPaths(from, to).stream()
                                .map(ParetoFrontTest::values)
                                .collect(Collectors.toSet())
                : Set.of();
        ParetoFront front =
                planner.paretoFront(RouteQuery.from("uz-0").to("pk-1"), new ParetoOptions(CRITERIA, Map.of()));
        assertThat(front.routes().stream().map(front::valuesOf)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static double[] weights(Leg leg) {
        return CRITERIA.stream()
                .mapToDouble(criterion -> criterion.weightOf(leg))
                .toArray();
    }

    private static List<Long> values(GraphPath<Stop, Leg> path) {
        return CRITERIA.stream()
                .map(criterion -> path.getEdgeList().stream()
                        .mapToLong(criterion::weightOf)
                        .sum())
                .toList();
    }

    /** By the post: 200 km at 50 km/h and a border of 10 h and 100 USD; round it: 1000 km; a long way round: 1500 km. */
    private static RoutePlanner threeWays() {
        World world = new World()
                .place("a", "UZ")
                .place("p", "UZ")
                .place("q", "TJ")
                .place("b", "TJ")
                .place("x", "UZ")
                .place("y", "TJ")
                .place("z", "UZ")
                .place("w", "TJ")
                .road("a", "p", 100)
                .road("q", "b", 100)
                .crossing("short", "p", "q")
                .road("a", "x", 500)
                .road("y", "b", 500)
                .crossing("cheap", "x", "y")
                .measured("x", Direction.OUTBOUND, 2020, 0, 0)
                .measured("y", Direction.INBOUND, 2020, 0, 0)
                .road("a", "z", 700)
                .road("w", "b", 800)
                .crossing("long", "z", "w");
        return RoutePlanner.of(world.atlas(), FreightProfile.truck20t());
    }

    @Test
    void saysByHowMuchAFamiliarRouteIsWorse() {
        RoutePlanner planner = threeWays();
        RouteQuery query = RouteQuery.from("a").to("b");
        ParetoFront front = planner.paretoFront(query, ParetoOptions.by(Criterion.KM, Criterion.BORDERS));
        assertThat(front.routes()).hasSize(1);
        Verdict verdict =
                front.explain(planner.shortest(query.requiring("via:long")).routeOrThrow());
        assertThat(verdict.onFront()).isFalse();
        // the posts of "long" and "short" lie as far apart as each other but for the drawing's few metres
        assertThat(verdict.betteredBy()).singleElement().satisfies(better -> {
            assertThat(better.number()).isEqualTo(1);
            assertThat(better.margins().get(0)).isBetween(1_299_000L, 1_301_000L);
        });
        assertThat(verdict.explanation()).startsWith("is 1,300.").endsWith("km longer than route 1");
        assertThat(front.explain(planner.shortest(query).routeOrThrow()).onFront())
                .isTrue();
    }

    @Test
    void refusesARouteBetweenOtherPlaces() {
        RoutePlanner planner = threeWays();
        ParetoFront front = planner.paretoFront(RouteQuery.from("a").to("b"), ParetoOptions.by(Criterion.KM));
        Route other = planner.shortest(RouteQuery.from("a").to("q")).routeOrThrow();
        assertThatThrownBy(() -> front.explain(other)).hasMessageContaining("from a to b");
    }

    @Test
    void refusesAClockAndOddCriteria() {
        RoutePlanner planner = threeWays();
        RouteQuery clocked = RouteQuery.from("a").to("b").departing(LocalDateTime.parse("2026-01-20T08:00"));
        assertThatThrownBy(() -> planner.paretoFront(clocked, ParetoOptions.by(Criterion.KM)))
                .hasMessageContaining("with a departure");
        assertThatThrownBy(() -> planner.alternatives(clocked, Objective.TIME, new AlternativeOptions(2, 0.5)))
                .hasMessageContaining("with a departure");
        assertThatThrownBy(() -> ParetoOptions.by(Criterion.KM, Criterion.KM)).hasMessageContaining("different");
        assertThatThrownBy(() -> new ParetoOptions(List.of(Criterion.KM), Map.of(Criterion.USD, 1L)))
                .hasMessageContaining("tolerance");
        assertThatThrownBy(() -> Criterion.parseAll("hours,ussd")).hasMessageContaining("did you mean usd");
        assertThatThrownBy(() -> new AlternativeOptions(2, 1)).hasMessageContaining("below 1");
        assertThatThrownBy(() -> new AlternativeOptions(0, 0.5)).hasMessageContaining("1 to 20");
    }

    @Test
    void theValueOfTimeCountsInTheGeneralisedCostOfAlternatives() {
        RoutePlanner priced = RoutePlanner.of(
                threeWays().network(World.TODAY).atlas(),
                FreightProfile.truck20t().pricingTime(World.figure("hour", 50, 2020)));
        RoutePlanner plain = threeWays();
        RouteQuery query = RouteQuery.from("a").to("b");
        AlternativeOptions options = new AlternativeOptions(2, 0.5);
        double difference = priced.alternatives(query, Objective.COST, options)
                        .routes()
                        .get(1)
                        .route()
                        .ledger()
                        .usd()
                - plain.alternatives(query, Objective.COST, options)
                        .routes()
                        .get(1)
                        .route()
                        .ledger()
                        .usd();
        double hours = plain.alternatives(query, Objective.COST, options)
                .routes()
                .get(1)
                .route()
                .ledger()
                .hours();
        assertThat(difference).isCloseTo(50 * hours, offset(1.0));
    }
}
