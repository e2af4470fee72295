package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Stop;

/** The best ways from anywhere on a trip to where a query leads, by its objective, on its network, under its bans. */
public final class OnwardWays {

    private final Atlas atlas;
    private final ResolvedQuery query;
    private final CompactGraph graph;
    private final IntPredicate usable;

    OnwardWays(Atlas atlas, ResolvedQuery query, CompactGraph graph, IntPredicate usable) {
        this.atlas = atlas;
        this.query = query;
        this.graph = graph;
        this.usable = usable;
    }

    /**
     * The best way on from a stop, cargo staying on its track until a terminal changes it.
     *
     * @param shut ids of crossings not to be used
     */
    public Optional<Route> from(Stop stop, Set<String> shut) {
        return way(numbers(stop), graph.stopsAt(query.to().id()), shut).map(this::route);
    }

    /** The best way from the query's origin that passes a crossing, in either direction; empty where none does. */
    public Optional<Route> over(BorderCrossing crossing) {
        List<Route> ways = new ArrayList<>();
        for (int stop = 0; stop < graph.stopCount(); stop++) {
            for (int number = graph.firstLeg(stop); number < graph.firstLeg(stop + 1); number++) {
                Leg leg = graph.leg(number);
                if (leg.kind() == LegKind.BORDER && leg.id().equals(crossing.id()) && usable.test(number)) {
                    over(leg).ifPresent(ways::add);
                }
            }
        }
        return ways.stream()
                .min(Comparator.comparingLong(
                        way -> query.objective().weightOf(way.ledger().total())));
    }

    private Optional<Route> over(Leg border) {
        return way(graph.stopsAt(query.from().id()), numbers(border.from()), Set.of())
                .flatMap(before -> way(
                                numbers(border.to()), graph.stopsAt(query.to().id()), Set.of())
                        .map(after -> {
                            List<Leg> legs = new ArrayList<>(before);
                            legs.add(border);
                            legs.addAll(after);
                            return route(legs);
                        }));
    }

    /** Ids of the crossings between the same two countries as one, itself among them. */
    public Set<String> neighbours(String crossing) {
        Set<String> countries = countries(atlas.crossing(crossing).orElseThrow());
        return atlas.contents().crossings().stream()
                .filter(other -> countries(other).equals(countries))
                .map(BorderCrossing::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> countries(BorderCrossing crossing) {
        return Stream.of(crossing.fromPost(), crossing.toPost())
                .map(post -> atlas.placeOf(post).country())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<List<Leg>> way(int[] from, int[] to, Set<String> shut) {
        return new ShortestWay(
                        graph,
                        leg -> usable.test(leg) && !isShut(graph.leg(leg), shut),
                        graph.weights(query.objective()))
                .find(from, to);
    }

    private static boolean isShut(Leg leg, Set<String> shut) {
        return leg.kind() == LegKind.BORDER && shut.contains(leg.id());
    }

    private int[] numbers(Stop stop) {
        return IntStream.of(graph.stopsAt(stop.place()))
                .filter(number -> graph.stop(number).equals(stop))
                .toArray();
    }

    private Route route(List<Leg> legs) {
        return new Route(query, legs, atlas);
    }
}
