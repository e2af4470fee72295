package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.caravanserai.network.TransportNetwork;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The planner against searches that know nothing of it, on worlds drawn by a seed. */
class RoutePlannerSearchTest {

    private static final String FROM = "uz-0";
    private static final String TO = "pk-1";

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isNoHeavierThanASlowSearchFinds(long seed) {
        Atlas atlas = RandomWorld.of(seed);
        RoutePlanner planner = planner(atlas);
        for (Objective objective : Objective.values()) {
            Long slow = relaxUntilNothingChanges(planner.network(World.TODAY), objective)
                    .get(TO);
            var found = planner.best(RouteQuery.from(FROM).to(TO), objective).route();
            assertThat(found.map(route -> objective.weightOf(route.ledger().total()))
                            .orElse(null))
                    .as("%s, seed %d", objective, seed)
                    .isEqualTo(slow);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithJGraphTOnTheGraphItHandsOut(long seed) {
        RoutePlanner planner = planner(RandomWorld.of(seed));
        var graph = planner.network(World.TODAY).graph(Objective.DISTANCE);
        Stop from = new Stop(FROM, Track.ROAD);
        Stop to = new Stop(TO, Track.ROAD);
        double expected = graph.containsVertex(from) && graph.containsVertex(to)
                ? new DijkstraShortestPath<>(graph).getPathWeight(from, to)
                : Double.POSITIVE_INFINITY;
        double found = planner.shortest(RouteQuery.from(FROM).to(TO))
                .route()
                .map(Route::distanceKm)
                .orElse(Double.POSITIVE_INFINITY);
        assertThat(found == expected || Math.abs(found - expected) < 1e-9)
                .as("%s km, JGraphT %s km", found, expected)
                .isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverSetsAMetreInABannedCountry(long seed) {
        Atlas atlas = RandomWorld.of(seed);
        planner(atlas)
                .shortest(RouteQuery.from(FROM).to(TO).avoiding("country:AF"))
                .route()
                .ifPresent(route -> {
                    assertThat(route.ledger().byCountry()).doesNotContainKey("AF");
                    assertThat(route.legs())
                            .allSatisfy(leg -> assertThat(
                                            atlas.placeOf(leg.to().place()).country())
                                    .isNotEqualTo("AF"));
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isAnUnbrokenWayFromStartToEnd(long seed) {
        planner(RandomWorld.of(seed))
                .fastest(RouteQuery.from(FROM).to(TO))
                .route()
                .ifPresent(route -> {
                    String at = FROM;
                    for (Leg leg : route.legs()) {
                        assertThat(leg.from().place()).isEqualTo(at);
                        at = leg.to().place();
                    }
                    assertThat(at).isEqualTo(TO);
                });
    }

    /** The properties above say nothing of worlds without a route: most must have one, and most of those a detour. */
    @Test
    void mostWorldsHaveARouteEvenRoundABannedCountry() {
        long found = seeds().filter(seed -> planner(RandomWorld.of(seed))
                        .fastest(RouteQuery.from(FROM).to(TO))
                        .route()
                        .isPresent())
                .count();
        long detours = seeds().filter(seed -> planner(RandomWorld.of(seed))
                        .fastest(RouteQuery.from(FROM).to(TO).avoiding("country:AF"))
                        .route()
                        .isPresent())
                .count();
        assertThat(found).isGreaterThanOrEqualTo(100);
        assertThat(detours).isGreaterThanOrEqualTo(30);
    }

    private static RoutePlanner planner(Atlas atlas) {
        return RoutePlanner.of(atlas, FreightProfile.truck20t());
    }

    /** Bellman and Ford's way, over legs as they come: slow, plain, and without a queue. */
    private static Map<String, Long> relaxUntilNothingChanges(TransportNetwork network, Objective objective) {
        Map<String, Long> weight = new HashMap<>();
        weight.put(FROM, 0L);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Leg leg : network.legs()) {
                Long before = weight.get(leg.from().place());
                if (before != null) {
                    long through = before + objective.weightOf(leg.amount());
                    Long best = weight.get(leg.to().place());
                    if (best == null || through < best) {
                        weight.put(leg.to().place(), through);
                        changed = true;
                    }
                }
            }
        }
        return weight;
    }
}
