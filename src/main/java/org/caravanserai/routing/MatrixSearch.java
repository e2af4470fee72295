package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Bans bans;
    private final CompactGraph graph;
    private final SearchSpace space;
    private final List<Ways> ways = new ArrayList<>();

    private MatrixSearch(
            Atlas atlas,
            ResolvedTrip trip,
            List<Place> origins,
            List<Place> destinations,
            Bans bans,
            CompactGraph graph) {
        this.atlas = atlas;
        this.trip = trip;
        this.origins = List.copyOf(origins);
        this.destinations = List.copyOf(destinations);
        this.bans = bans;
        this.graph = graph;
        this.space = trip.space(graph, bans, atlas);
    }

    static RouteMatrix matrix(RoutePlanner planner, ResolvedTrip trip, List<Place> origins, List<Place> destinations) {
        Bans bans = new Bans(trip.avoid(), planner.atlas());
        boolean timed = trip.departure().isPresent();
        CompactGraph graph = timed
                ? planner.timedNetwork(trip.asOf()).graph()
                : planner.network(trip.asOf()).compact();
        MatrixSearch search = new MatrixSearch(planner.atlas(), trip, origins, destinations, bans, graph);
        for (Place origin : origins) {
            search.ways.add(
                    timed ? search.earliest(origin, planner.timedNetwork(trip.asOf())) : search.lightest(origin));
        }
        return new RouteMatrix(search, search.rows());
    }

    private Ways lightest(Place origin) {
        ShortestWay way = new ShortestWay(space, graph.weights(trip.objective()));
        way.settle(space.origins(origin.id()), new LastOf(space, destinations));
        return way;
    }

    private Ways earliest(Place origin, TimedNetwork network) {
        EarliestArrival arrival = new EarliestArrival(network, space);
        long departure = network.timeOf(trip.departureFrom(origin, atlas).orElseThrow());
        arrival.settle(space.origins(origin.id()), departure, new LastOf(space, destinations));
        return arrival;
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
        return ways.get(row).to(space.goals(to.id()));
    }

    RouteAnswer answer(int row, Place to) {
        ResolvedQuery query = trip.between(origins.get(row), to, atlas);
        return way(row, to)
                .<RouteAnswer>map(legs -> new RouteAnswer.Found(query, new Route(query, legs, atlas)))
                .orElseGet(() -> new BlockedWay(atlas, query, bans).explain());
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
