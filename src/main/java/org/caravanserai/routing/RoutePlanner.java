package org.caravanserai.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.TransportNetwork;

/**
 * Answers route queries on one atlas for one freight profile. Share it between threads; it keeps the network of each date
 * it was asked about, a few megabytes each: for a sweep over many dates take a planner for every batch.
 */
public final class RoutePlanner {

    private final Atlas atlas;
    private final FreightProfile profile;
    private final Map<LocalDate, TransportNetwork> networks = new ConcurrentHashMap<>();

    private RoutePlanner(Atlas atlas, FreightProfile profile) {
        this.atlas = atlas;
        this.profile = profile;
    }

    public static RoutePlanner of(Atlas atlas, FreightProfile profile) {
        return new RoutePlanner(atlas, profile);
    }

    /** The route of fewest hours. */
    public RouteAnswer fastest(RouteQuery query) {
        return best(query, Objective.TIME);
    }

    /** The route of fewest US dollars. */
    public RouteAnswer cheapest(RouteQuery query) {
        return best(query, Objective.COST);
    }

    /** The route of fewest kilometres. */
    public RouteAnswer shortest(RouteQuery query) {
        return best(query, Objective.DISTANCE);
    }

    /**
     * The best route by an objective, or why there is none. Exact: no route of lower weight exists. Dijkstra (1959).
     *
     * @throws IllegalArgumentException if the query names a place, country or other thing that the atlas does not hold,
     *     or starts where it ends
     */
    public RouteAnswer best(RouteQuery query, Objective objective) {
        ResolvedQuery resolved = resolve(query, objective);
        Predicate<Leg> banned = banned(resolved);
        CompactGraph graph = network(resolved.asOf()).compact();
        IntPredicate usable = resolved.avoid().isEmpty() ? leg -> true : leg -> !banned.test(graph.leg(leg));
        return new ShortestWay(graph, usable, graph.weights(objective))
                .find(
                        graph.stopsAt(resolved.from().id()),
                        graph.stopsAt(resolved.to().id()))
                .<RouteAnswer>map(legs -> new RouteAnswer.Found(resolved, new Route(resolved, legs, atlas)))
                .orElseGet(() -> new BlockedWay(atlas, resolved, banned).explain());
    }

    /** The network of a date, as the searches see it; its {@code graph} is a JGraphT graph. */
    public TransportNetwork network(LocalDate date) {
        return networks.computeIfAbsent(date, day -> TransportNetwork.compile(atlas, profile, day));
    }

    private ResolvedQuery resolve(RouteQuery query, Objective objective) {
        Place from = atlas.names().place(query.from());
        Place to = atlas.names().place(query.to());
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "a route from " + from.id() + " to itself needs no planning; name two places");
        }
        LocalDate asOf = query.asOf().orElse(atlas.info().referenceDate());
        return new ResolvedQuery(from, to, profile, objective, asOf, query.avoid(), atlas.info());
    }

    private Predicate<Leg> banned(ResolvedQuery query) {
        List<Predicate<Leg>> bans =
                query.avoid().stream().map(ban -> ban.in(atlas)).toList();
        return leg -> bans.stream().anyMatch(ban -> ban.test(leg));
    }
}
