package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.TimedNetwork;

/**
 * Searches once from every origin until all destinations are settled. What it finds for a pair is what a search for that
 * pair alone finds, leg by leg: both settle stops in the same order.
 */
final class MatrixSearch {

    private final Atlas atlas;
    private final ResolvedTrip trip;
    private final List<Place> origins;
    private final List<Place> destinations;
    private final Predicate<Leg> banned;
    private final CompactGraph graph;
    private final List<Ways> ways = new ArrayList<>();

    private MatrixSearch(
            Atlas atlas,
            ResolvedTrip trip,
            List<Place> origins,
            List<Place> destinations,
            Predicate<Leg> banned,
            CompactGraph graph) {
        this.atlas = atlas;
        this.trip = trip;
        this.origins = List.copyOf(origins);
        this.destinations = List.copyOf(destinations);
        this.banned = banned;
        this.graph = graph;
    }

    static RouteMatrix matrix(RoutePlanner planner, ResolvedTrip trip, List<Place> origins, List<Place> destinations) {
        Predicate<Leg> banned = planner.banned(trip.avoid());
        boolean timed = trip.departure().isPresent();
        CompactGraph graph = timed
                ? planner.timedNetwork(trip.asOf()).graph()
                : planner.network(trip.asOf()).compact();
        MatrixSearch search = new MatrixSearch(planner.atlas(), trip, origins, destinations, banned, graph);
        IntPredicate usable = graph.legsThat(banned.negate())::get;
        for (Place origin : origins) {
            search.ways.add(
                    timed
                            ? search.earliest(origin, usable, planner.timedNetwork(trip.asOf()))
                            : search.lightest(origin, usable));
        }
        return new RouteMatrix(search, search.rows());
    }

    private Ways lightest(Place origin, IntPredicate usable) {
        ShortestWay way = new ShortestWay(graph, usable, graph.weights(trip.objective()));
        way.settle(graph.stopsAt(origin.id()), allDestinations());
        return way;
    }

    private Ways earliest(Place origin, IntPredicate usable, TimedNetwork network) {
        EarliestArrival arrival = new EarliestArrival(network, usable);
        long departure = network.timeOf(trip.departureFrom(origin, atlas).orElseThrow());
        arrival.settle(graph.stopsAt(origin.id()), departure, allDestinations());
        return arrival;
    }

    /** Is so of the stop by which the last of the destinations is reached. */
    private IntPredicate allDestinations() {
        Set<String> missing = new HashSet<>();
        for (Place destination : destinations) {
            if (graph.stopsAt(destination.id()).length > 0) {
                missing.add(destination.id());
            }
        }
        return stop -> missing.remove(graph.stop(stop).place()) && missing.isEmpty();
    }

    private List<List<MatrixCell>> rows() {
        List<List<MatrixCell>> rows = new ArrayList<>();
        LegSums sums = new LegSums();
        for (int row = 0; row < origins.size(); row++) {
            if (trip.departure().isPresent()) {
                sums = new LegSums(); // ways by the clock are made of legs of their own
            }
            List<MatrixCell> cells = new ArrayList<>();
            for (Place destination : destinations) {
                cells.add(cell(row, destination, sums));
            }
            rows.add(List.copyOf(cells));
        }
        return rows;
    }

    private MatrixCell cell(int row, Place to, LegSums sums) {
        Place from = origins.get(row);
        if (from.equals(to)) {
            return new MatrixCell.SamePlace(from, to);
        }
        return way(row, to)
                .<MatrixCell>map(legs -> sums.found(from, to, legs))
                .orElseGet(() -> new MatrixCell.NoWay(from, to));
    }

    private Optional<List<Leg>> way(int row, Place to) {
        return ways.get(row).to(graph.stopsAt(to.id()));
    }

    RouteAnswer answer(int row, Place to) {
        ResolvedQuery query = trip.between(origins.get(row), to, atlas);
        return way(row, to)
                .<RouteAnswer>map(legs -> new RouteAnswer.Found(query, new Route(query, legs, atlas)))
                .orElseGet(() -> new BlockedWay(atlas, query, banned).explain());
    }

    ResolvedTrip trip() {
        return trip;
    }

    List<Place> origins() {
        return origins;
    }

    List<Place> destinations() {
        return destinations;
    }
}
