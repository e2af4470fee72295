package org.caravanserai.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceSelector;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.TimedNetwork;
import org.caravanserai.network.TransportNetwork;

/**
 * Answers route queries on one atlas for one freight profile. Share it between threads; it keeps the network of each date
 * it was asked about, a few megabytes each: for a sweep over many dates take a planner for every batch.
 */
public final class RoutePlanner {

    private final Atlas atlas;
    private final FreightProfile profile;
    private final Map<LocalDate, TransportNetwork> networks = new ConcurrentHashMap<>();
    private final Map<LocalDate, TimedNetwork> timedNetworks = new ConcurrentHashMap<>();

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
     * The best route by an objective, or why there is none. Exact: no route of lower weight exists (Dijkstra 1959). With a
     * departure it is the route of earliest arrival: gates are waited for and drivers rest by the clock.
     *
     * @throws IllegalArgumentException if the query names a place, country or other thing that the atlas does not hold,
     *     starts where it ends, or asks for a departure
     *     with another objective than time
     */
    public RouteAnswer best(RouteQuery query, Objective objective) {
        ResolvedQuery resolved = resolve(query, objective);
        Predicate<Leg> banned = banned(resolved.avoid());
        Optional<List<Leg>> way =
                resolved.departure().isPresent() ? earliest(resolved, banned) : lightest(resolved, banned);
        return way.<RouteAnswer>map(legs -> new RouteAnswer.Found(resolved, new Route(resolved, legs, atlas)))
                .orElseGet(() -> new BlockedWay(atlas, resolved, banned).explain());
    }

    /**
     * The best ways from each origin to each destination, by one search for every origin. Pairs without a way are told.
     *
     * @param origins ids or names of places, or groups: {@code kind:city}, {@code country:UZ}, {@code ports}
     * @param destinations the same
     * @throws IllegalArgumentException if words name nothing, all of them told together, one a line; or as for {@link #best}
     */
    public RouteMatrix matrix(
            List<String> origins, List<String> destinations, TripOptions options, Objective objective) {
        PlaceSelector selector = new PlaceSelector(atlas);
        PlaceSelector.Selection from = selector.select(origins);
        PlaceSelector.Selection to = selector.select(destinations);
        List<String> problems = Stream.concat(
                        from.problems().stream().map(problem -> "origins: " + problem),
                        to.problems().stream().map(problem -> "destinations: " + problem))
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return MatrixSearch.matrix(this, trip(options, objective), from.places(), to.places());
    }

    /**
     * All that is reached from a place within a limit.
     *
     * @param origin id or name of a place
     * @param limit hours, US dollars or kilometres, as the objective says
     * @throws IllegalArgumentException as {@link #reach(ReachQuery, Objective)}
     */
    public Reach reach(String origin, TripOptions options, Objective objective, double limit) {
        return reach(ReachQuery.from(origin).within(limit).with(options), objective);
    }

    /**
     * All that is reached from a place, or that reaches it, within some limits: stops, stretches of links, and on demand
     * areas. Exact; by one search.
     *
     * @param objective what the limits are of: hours, US dollars or kilometres
     * @throws IllegalArgumentException as for {@link #best}
     */
    public Reach reach(ReachQuery query, Objective objective) {
        return ReachSearch.reach(this, atlas.names().place(query.place()), query, trip(query.options(), objective));
    }

    private Optional<List<Leg>> lightest(ResolvedQuery query, Predicate<Leg> banned) {
        CompactGraph graph = network(query.asOf()).compact();
        return new ShortestWay(graph, usable(graph, query, banned), graph.weights(query.objective()))
                .find(graph.stopsAt(query.from().id()), graph.stopsAt(query.to().id()));
    }

    /**
     * Ways on from the middle of a trip that a query is about, on the network without a clock.
     *
     * @throws IllegalArgumentException if the query has a departure
     */
    public OnwardWays onward(ResolvedQuery query) {
        if (query.departure().isPresent()) {
            throw new IllegalArgumentException(
                    "ways on are found on the network without a clock; leave the departure out");
        }
        CompactGraph graph = network(query.asOf()).compact();
        return new OnwardWays(atlas, query, graph, usable(graph, query, banned(query.avoid())));
    }

    private Optional<List<Leg>> earliest(ResolvedQuery query, Predicate<Leg> banned) {
        TimedNetwork network = timedNetwork(query.asOf());
        CompactGraph graph = network.graph();
        return new EarliestArrival(network, usable(graph, query, banned))
                .find(
                        graph.stopsAt(query.from().id()),
                        graph.stopsAt(query.to().id()),
                        network.timeOf(query.departure().orElseThrow()));
    }

    private static IntPredicate usable(CompactGraph graph, ResolvedQuery query, Predicate<Leg> banned) {
        return query.avoid().isEmpty() ? leg -> true : leg -> !banned.test(graph.leg(leg));
    }

    /** The network of a date, as the searches see it; its {@code graph} is a JGraphT graph. */
    public TransportNetwork network(LocalDate date) {
        return networks.computeIfAbsent(date, day -> TransportNetwork.compile(atlas, profile, day));
    }

    /** The network of departures on a date, as searches with a clock see it. */
    public TimedNetwork timedNetwork(LocalDate date) {
        return timedNetworks.computeIfAbsent(date, day -> TimedNetwork.compile(atlas, profile, day));
    }

    private ResolvedQuery resolve(RouteQuery query, Objective objective) {
        Place from = atlas.names().place(query.from());
        Place to = atlas.names().place(query.to());
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "a route from " + from.id() + " to itself needs no planning; name two places");
        }
        return trip(query.options(), objective).between(from, to, atlas);
    }

    private ResolvedTrip trip(TripOptions options, Objective objective) {
        return ResolvedTrip.of(options, profile, objective, atlas.info());
    }

    Atlas atlas() {
        return atlas;
    }

    Predicate<Leg> banned(List<Ban> avoid) {
        List<Predicate<Leg>> bans = avoid.stream().map(ban -> ban.in(atlas)).toList();
        return leg -> bans.stream().anyMatch(ban -> ban.test(leg));
    }
}
