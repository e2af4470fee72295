package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caravanserai.World;
import org.caravanserai.atlas.Mode;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a route must do, against ways put together from shortest pieces, and on a small world worked by hand. */
class RequirementTest {

    private static final FreightProfile CONTAINER =
            FreightProfile.named("container-40ft").orElseThrow();
    private static final RouteQuery QUERY = RouteQuery.from(RailWorld.FROM).to(RailWorld.TO);
    private static final long NO_WAY = Long.MAX_VALUE / 8;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static RoutePlanner planner(long seed) {
        return RoutePlanner.of(RailWorld.of(seed), CONTAINER);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void passesTwoPostsInTheBetterOrder(long seed) {
        RoutePlanner planner = planner(seed);
        Pieces pieces = new Pieces(planner);
        List<Leg> one = pieces.legsOf("post-1");
        List<Leg> other = pieces.legsOf("post-2");
        if (!one.isEmpty() && !other.isEmpty()) {
            long expected = Math.min(pieces.through(one, other), pieces.through(other, one));
            assertThat(least(planner.fastest(QUERY.requiring("via:post-1", "via:post-2"))))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsByTheModeItMust(long seed) {
        RoutePlanner planner = planner(seed);
        Pieces pieces = new Pieces(planner);
        long expected = pieces.legs.stream()
                .filter(leg -> leg.kind() != LegKind.TRANSFER
                        && leg.mode() == Mode.RAIL
                        && leg.to().place().equals(RailWorld.TO))
                .mapToLong(leg -> pieces.fromStart(leg.from()) + leg.amount().milliHours())
                .min()
                .orElse(NO_WAY);
        assertThat(least(planner.fastest(QUERY.requiring("end:rail")))).isEqualTo(Math.min(expected, NO_WAY));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyKindOfAnswerMeetsWhatIsRequired(long seed) {
        RoutePlanner planner = planner(seed);
        RouteQuery query = QUERY.requiring("begin:road", "end:rail");
        Optional<Route> best = planner.fastest(query).route();
        List<Route> alternatives =
                planner.alternatives(query, Objective.TIME, new AlternativeOptions(3, 0.7)).routes().stream()
                        .map(Alternatives.Alternative::route)
                        .toList();
        List<Route> front = planner.paretoFront(query, ParetoOptions.by(Criterion.HOURS, Criterion.USD))
                .routes();
        assertThat(alternatives.isEmpty()).isEqualTo(best.isEmpty());
        assertThat(front.isEmpty()).isEqualTo(best.isEmpty());
        best.ifPresent(route -> {
            long hours = route.ledger().total().milliHours();
            assertThat(alternatives.get(0).ledger().total().milliHours()).isEqualTo(hours);
            assertThat(front.get(0).ledger().total().milliHours()).isEqualTo(hours);
        });
        Stream.of(best.stream(), alternatives.stream(), front.stream())
                .flatMap(routes -> routes)
                .forEach(route -> {
                    List<Leg> moves = route.legs().stream()
                            .filter(leg -> leg.kind() != LegKind.TRANSFER)
                            .toList();
                    assertThat(moves.get(0).mode()).isEqualTo(Mode.ROAD);
                    assertThat(moves.get(moves.size() - 1).mode()).isEqualTo(Mode.RAIL);
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withAClockTheFirstToArriveGoesByOneOfTheCrossings(long seed) {
        RoutePlanner planner = RoutePlanner.of(TimedWorld.of(seed).atlas(), CONTAINER);
        RouteQuery query =
                RouteQuery.from(TimedWorld.start()).to(TimedWorld.end()).departing(TimedWorld.DEPARTURE);
        long free = least(planner.fastest(query));
        long by = NO_WAY;
        for (String crossing : List.of("crossing-0", "crossing-1", "crossing-2")) {
            RouteAnswer answer = planner.fastest(query.requiring("via:" + crossing));
            by = Math.min(by, least(answer));
            answer.route()
                    .ifPresent(route -> assertThat(route.borderCrossings())
                            .anyMatch(passage -> passage.crossing().id().equals(crossing)));
        }
        assertThat(by).isEqualTo(free);
    }

    /** The comparisons say nothing of worlds where nothing can be met. */
    @Test
    void inManyWorldsTheRequirementsCanBeMet() {
        assertThat(seeds().filter(seed -> least(planner(seed).fastest(QUERY.requiring("end:rail"))) < NO_WAY)
                        .count())
                .isGreaterThan(15);
        assertThat(seeds().filter(seed -> {
                            RoutePlanner planner = planner(seed);
                            Pieces pieces = new Pieces(planner);
                            return !pieces.legsOf("post-1").isEmpty()
                                    && !pieces.legsOf("post-2").isEmpty()
                                    && least(planner.fastest(QUERY.requiring("via:post-1", "via:post-2"))) < NO_WAY;
                        })
                        .count())
                .isGreaterThan(15);
    }

    private static long least(RouteAnswer answer) {
        return answer.route().map(route -> route.ledger().total().milliHours()).orElse(NO_WAY);
    }

    /** Shortest pieces by Bellman and Ford's method, from each stop anew. */
    private static final class Pieces {
        private final List<Leg> legs;
        private final Map<Stop, Map<Stop, Long>> from = new HashMap<>();

        Pieces(RoutePlanner planner) {
            this.legs = planner.network(World.TODAY).legs();
        }

        List<Leg> legsOf(String crossing) {
            return legs.stream()
                    .filter(leg -> leg.kind() == LegKind.BORDER && leg.id().equals(crossing))
                    .toList();
        }

        long through(List<Leg> first, List<Leg> then) {
            long least = NO_WAY;
            for (Leg one : first) {
                for (Leg other : then) {
                    long weight = fromStart(one.from())
                            + one.amount().milliHours()
                            + between(one.to(), other.from())
                            + other.amount().milliHours()
                            + toEnd(other.to());
                    least = Math.min(least, weight);
                }
            }
            return least;
        }

        long fromStart(Stop stop) {
            return stops(RailWorld.FROM)
                    .mapToLong(start -> between(start, stop))
                    .min()
                    .orElse(NO_WAY);
        }

        private long toEnd(Stop stop) {
            return stops(RailWorld.TO)
                    .mapToLong(end -> between(stop, end))
                    .min()
                    .orElse(NO_WAY);
        }

        private Stream<Stop> stops(String place) {
            return legs.stream()
                    .map(Leg::from)
                    .filter(stop -> stop.place().equals(place))
                    .distinct();
        }

        private long between(Stop one, Stop other) {
            return from.computeIfAbsent(one, this::relax).getOrDefault(other, NO_WAY);
        }

        private Map<Stop, Long> relax(Stop start) {
            Map<Stop, Long> weight = new HashMap<>(Map.of(start, 0L));
            for (boolean changed = true; changed; ) {
                changed = false;
                for (Leg leg : legs) {
                    Long before = weight.get(leg.from());
                    if (before != null && before + leg.amount().milliHours() < weight.getOrDefault(leg.to(), NO_WAY)) {
                        weight.put(leg.to(), before + leg.amount().milliHours());
                        changed = true;
                    }
                }
            }
            return weight;
        }
    }

    /** A town on a dead end beyond a post: there and back. */
    @Test
    void turnsBackForAPostItMustPass() {
        World spur = new World()
                .place("a", "UZ")
                .place("post-uz", "UZ")
                .place("post-tj", "TJ")
                .place("b", "UZ")
                .road("a", "b", 100)
                .road("a", "post-uz", 50)
                .crossing("post", "post-uz", "post-tj");
        RoutePlanner planner = RoutePlanner.of(spur.atlas(), FreightProfile.truck20t());
        // a - post-uz over the border to nowhere: the only way on would be back, and the road ends at the post
        var none = planner.shortest(RouteQuery.from("a").to("b").requiring("via:post"));
        assertThat(none.route()).isEmpty();
        spur.road("post-tj", "b", 500).place("c", "TJ").road("post-tj", "c", 1);
        Route route = RoutePlanner.of(spur.atlas(), FreightProfile.truck20t())
                .shortest(RouteQuery.from("a").to("b").requiring("via:post"))
                .routeOrThrow();
        assertThat(route.legs())
                .extracting(Leg::id)
                .startsWith("a-post-uz", "post")
                .endsWith("a-b");
    }

    @Test
    void usesACorridorItMust() {
        World world = new World()
                .place("a", "UZ")
                .place("b", "UZ")
                .place("c", "UZ")
                .road("a", "b", 100)
                .road("a", "c", 100)
                .road("c", "b", 100)
                .corridor("silk", List.of("c-b"), List.of());
        RoutePlanner planner = RoutePlanner.of(world.atlas(), FreightProfile.truck20t());
        assertThat(planner.shortest(RouteQuery.from("a").to("b").requiring("via:corridor:silk"))
                        .routeOrThrow()
                        .legs())
                .extracting(Leg::id)
                .containsExactly("a-c", "c-b");
        assertThatThrownBy(() -> planner.shortest(RouteQuery.from("a").to("b").requiring("via:corridor:silc")))
                .hasMessage("no corridor \"silc\"; did you mean silk?");
    }

    @Test
    void isRefusedWhereItMakesNoSense() {
        RoutePlanner planner = planner(1);
        RouteQuery query = QUERY.requiring("end:rail");
        assertThatThrownBy(() -> planner.postCuts(query)).hasMessageContaining("requirements; leave out [end:rail]");
        assertThatThrownBy(() -> planner.disjoint(query, Objective.TIME, Bottleneck.CROSSING, 3))
                .hasMessageContaining("requirements");
        assertThatThrownBy(() -> Requirement.parse("torkham")).hasMessageContaining("via:POST");
        assertThatThrownBy(() -> Requirement.parse("bgin:rail")).hasMessageContaining("did you mean begin:?");
        assertThatThrownBy(() -> Requirement.parse("end:rial")).hasMessageContaining("did you mean rail");
        assertThatThrownBy(() -> QUERY.requiring("end:rail", "end:road")).hasMessageContaining("do both");
        assertThatThrownBy(() -> planner.fastest(QUERY.requiring("via:post-11")))
                .hasMessageContaining("did you mean");
        assertThatThrownBy(() -> QUERY.requiring(
                        "via:a", "via:b", "via:c", "via:d", "via:e", "via:f", "via:g", "via:h", "via:i"))
                .hasMessageContaining("at most 8");
    }
}
