package org.caravanserai.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceSelector;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Objective;
import org.caravanserai.network.TimedNetwork;
import org.caravanserai.network.TransportNetwork;

/**
 * Answers route queries on one atlas for one freight profile. Share it between threads; it keeps the network of each date
 * it was asked about, a few megabytes each: for a sweep over many dates take a planner for every batch.
 */
public final class RoutePlanner {

    private static final int MOST_DISJOINT = 100;

    private final Atlas atlas;
    private final FreightProfile profile;
    private final Map<LocalDate, TransportNetwork> networks = new ConcurrentHashMap<>();
    private final Map<LocalDate, TimedNetwork> timedNetworks = new ConcurrentHashMap<>();

    private RoutePlanner(Atlas atlas, FreightProfile profile) {
        this.atlas = atlas;
        this.profile = profile;
    }

    /** A planner that compiles the network of a date when first asked about it. */
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
        Bans bans = new Bans(resolved.avoid(), atlas);
        return resolved.departure().isPresent() ? earliest(resolved, bans) : lightest(resolved, bans);
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

    /**
     * The best routes that really differ: the first is the best, each next the lightest without a loop that goes over at
     * most a share of the kilometres of every one before it again; see {@link Overlap}. Exact, within the bounds that
     * {@link Alternatives.Ending#GAVE_UP} tells of.
     *
     * @throws IllegalArgumentException as {@link #best} does, and if the query has a departure
     */
    public Alternatives alternatives(RouteQuery query, Objective objective, AlternativeOptions options) {
        return choice(query, objective, "alternatives").alternatives(options);
    }

    /**
     * All routes that no other betters in every criterion; by label setting (Martins 1984).
     *
     * @throws IllegalArgumentException as {@link #best} does, and if the query has a departure
     */
    public ParetoFront paretoFront(RouteQuery query, ParetoOptions options) {
        return choice(query, Objective.TIME, "a Pareto front").paretoFront(options);
    }

    /**
     * The largest set of routes of which no two share a bottleneck, and of those the one of least weight; see
     * {@link DisjointRoutes}. Exact: by crossing or posts as a flow of least weight (successive shortest paths), by country as
     * a packing of the sets of countries that routes can do with.
     *
     * @param atMost how many are wanted, 1 to 100
     * @throws IllegalArgumentException as {@link #best} does, and if the query has a departure or requirements
     */
    public DisjointRoutes disjoint(RouteQuery query, Objective objective, Bottleneck by, int atMost) {
        if (atMost < 1 || atMost > MOST_DISJOINT) {
            throw new IllegalArgumentException(
                    "disjoint routes: 1 to " + MOST_DISJOINT + " can be asked for, was " + atMost);
        }
        refuseRequirements(query, "disjoint routes");
        return choice(query, objective, "disjoint routes").disjoint(by, atMost);
    }

    /** The smallest sets of border crossings whose closure isolates the two places from one another. */
    public PostCuts postCuts(RouteQuery query) {
        return postCuts(query, Bottleneck.CROSSING);
    }

    /**
     * The smallest sets of border crossings, or of pairs of posts, whose closure leaves no way from origin to destination:
     * all of them, up to a thousand. Exact.
     *
     * @throws IllegalArgumentException as {@link #best} does, if the query has a departure or requirements, and for
     *     countries
     */
    public PostCuts postCuts(RouteQuery query, Bottleneck by) {
        refuseRequirements(query, "post cuts");
        return choice(query, Objective.TIME, "post cuts").postCuts(by);
    }

    private static void refuseRequirements(RouteQuery query, String what) {
        if (!query.options().require().isEmpty()) {
            throw new IllegalArgumentException(what + " cannot be asked for with requirements; leave out "
                    + query.options().require());
        }
    }

    private RouteChoice choice(RouteQuery query, Objective objective, String what) {
        if (query.options().departure().isPresent()) {
            throw new IllegalArgumentException(
                    what + " cannot be asked for with a departure; leave it out, and expected waits count");
        }
        ResolvedQuery resolved = resolve(query, objective);
        return new RouteChoice(atlas, resolved, network(resolved.asOf()).compact());
    }

    private RouteAnswer lightest(ResolvedQuery query, Bans bans) {
        CompactGraph graph = network(query.asOf()).compact();
        SearchSpace space = query.space(graph, bans, atlas);
        return new ShortestWay(space, graph.weights(query.objective()))
                .find(space.origins(query.from().id()), space.goals(query.to().id()))
                .<RouteAnswer>map(legs -> new RouteAnswer.Found(query, new Route(query, legs, atlas)))
                .orElseGet(() -> new BlockedWay(atlas, query, bans).explain());
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
        if (!query.require().isEmpty()) {
            throw new IllegalArgumentException(
                    "ways on cannot be asked for with requirements; leave out " + query.require());
        }
        CompactGraph graph = network(query.asOf()).compact();
        return new OnwardWays(atlas, query, graph, new Bans(query.avoid(), atlas).free(graph));
    }

    /**
     * For sweeps: the best ways from some places to others on the network without a clock, while legs are away or weigh less.
     *
     * @throws IllegalArgumentException if the options have a departure
     */
    public Rerouting rerouting(
            List<Place> origins, List<Place> destinations, TripOptions options, Objective objective) {
        if (options.departure().isPresent()) {
            throw new IllegalArgumentException(
                    "ways of a changed network are found without a clock; leave the departure out");
        }
        ResolvedTrip trip = trip(options, objective);
        return new Rerouting(atlas, trip, network(trip.asOf()).compact(), origins, destinations);
    }

    private RouteAnswer earliest(ResolvedQuery query, Bans bans) {
        TimedNetwork network = timedNetwork(query.asOf());
        SearchSpace space = query.space(network.graph(), bans, atlas);
        EarliestArrival search = new EarliestArrival(network, space);
        return search.find(
                        space.origins(query.from().id()),
                        space.goals(query.to().id()),
                        network.timeOf(query.departure().orElseThrow()))
                .<RouteAnswer>map(legs -> new RouteAnswer.Found(query, new Route(query, legs, atlas)))
                .orElseGet(() -> {
                    ShutGates gates = new ShutGates(query, network, space, search);
                    return new BlockedWay(atlas, query, bans, gates::closure).explain();
                });
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
}
