package org.caravanserai.routing;

import static org.caravanserai.routing.ReachQuery.Side.FROM;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.Ledger;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.TimedNetwork;

/** Searches from a place, or backwards from it, until the largest limit is up. */
final class ReachSearch {

    private final Atlas atlas;
    private final Place place;
    private final ReachQuery query;
    private final ResolvedTrip trip;
    private final long[] limits;
    private final List<Coverage> coverages = new ArrayList<>();

    private ReachSearch(Atlas atlas, Place place, ReachQuery query, ResolvedTrip trip) {
        this.atlas = atlas;
        this.place = place;
        this.query = query;
        this.trip = trip;
        this.limits = query.limits().stream()
                .mapToLong(limit -> trip.objective().weightOf(limit))
                .toArray();
        query.limits().forEach(limit -> coverages.add(new Coverage()));
    }

    static Reach reach(RoutePlanner planner, Place place, ReachQuery query, ResolvedTrip trip) {
        if (!trip.require().isEmpty()) {
            throw new IllegalArgumentException(
                    "reach has no destination to require things of; leave out " + trip.require());
        }
        ReachSearch search = new ReachSearch(planner.atlas(), place, query, trip);
        List<ReachedStop> stops = trip.departure().isPresent()
                ? search.byTheClock(planner.timedNetwork(trip.asOf()))
                : search.byWeight(planner.network(trip.asOf()).compact());
        return new Reach(place, query.side(), trip, search.bands(stops));
    }

    private List<ReachedStop> byWeight(CompactGraph network) {
        CompactGraph graph = query.side() == FROM ? network : network.reversed();
        IntPredicate usable = new Bans(trip.avoid(), atlas).free(graph);
        IntToLongFunction weights = graph.weights(trip.objective());
        ShortestWay way = new ShortestWay(graph, usable, weights);
        way.settle(graph.stopsAt(place.id()), stop -> way.weightTo(stop) > most());
        List<ReachedStop> stops = stops(graph, way);
        for (int stop = 0; stop < graph.stopCount(); stop++) {
            for (int leg = graph.firstLeg(stop); leg < graph.firstLeg(stop + 1); leg++) {
                if (way.settled(stop) && usable.test(leg)) {
                    cover(graph.leg(leg), way.weightTo(stop), weights.applyAsLong(leg));
                }
            }
        }
        return stops;
    }

    /** A leg begun (towards a place: ended) when {@code spent} is gone. */
    private void cover(Leg leg, long spent, long weight) {
        long standing = standing(leg);
        for (int i = 0; i < limits.length; i++) {
            long left = limits[i] - spent - (query.side() == FROM ? standing : 0);
            if (left >= 0) {
                double share = left >= weight - standing ? 1 : (double) left / (weight - standing);
                coverages.get(i).add(leg, query.side() == FROM ? leg.from() : leg.to(), share);
            }
        }
    }

    /** What of a leg's weight is spent before it moves: the wait that is to be expected at its gate, and its price. */
    private long standing(Leg leg) {
        Ledger ledger = new Ledger(leg.entries());
        Amount waiting = ledger.of(Component.WAITING);
        if (trip.objective() != Objective.COST || waiting.milliHours() == 0) {
            return trip.objective().weightOf(waiting);
        }
        double share = (double) waiting.milliHours() / leg.amount().milliHours();
        return waiting.cents()
                + Math.round(share * ledger.of(Component.TIME_VALUE).cents());
    }

    private List<ReachedStop> byTheClock(TimedNetwork network) {
        CompactGraph graph = network.graph();
        long departure = network.timeOf(trip.departureFrom(place, atlas).orElseThrow());
        EarliestArrival arrival = new EarliestArrival(
                network, trip.space(graph, new Bans(trip.avoid(), atlas), atlas), (leg, time, driven) -> {
                    for (int i = 0; i < limits.length; i++) {
                        long left = departure + limits[i] - time;
                        if (left >= 0) {
                            Leg begun = graph.leg(leg);
                            coverages.get(i).add(begun, begun.from(), network.shareWithin(leg, driven, left));
                        }
                    }
                });
        arrival.settle(graph.stopsAt(place.id()), departure, stop -> arrival.timeAt(stop) - departure > most());
        return stops(graph, arrival);
    }

    private long most() {
        return limits[limits.length - 1];
    }

    private List<ReachedStop> stops(CompactGraph graph, Ways ways) {
        List<ReachedStop> stops = new ArrayList<>();
        for (int stop = 0; stop < graph.stopCount(); stop++) {
            int number = stop;
            ways.to(stop)
                    .map(ReachSearch::sum)
                    .filter(amount -> weight(amount) <= most())
                    .ifPresent(amount -> stops.add(new ReachedStop(
                            graph.stop(number), atlas.placeOf(graph.stop(number).place()), amount)));
        }
        stops.sort(Comparator.<ReachedStop>comparingLong(stop -> weight(stop.amount()))
                .thenComparing(ReachedStop::stop));
        return stops;
    }

    private static Amount sum(List<Leg> legs) {
        return legs.stream().map(Leg::amount).reduce(Amount.ZERO, Amount::plus);
    }

    private long weight(Amount amount) {
        return trip.objective().weightOf(amount);
    }

    private List<ReachBand> bands(List<ReachedStop> stops) {
        List<ReachBand> bands = new ArrayList<>();
        for (int i = 0; i < limits.length; i++) {
            long limit = limits[i];
            bands.add(new ReachBand(
                    query.limits().get(i),
                    stops.stream()
                            .filter(stop -> weight(stop.amount()) <= limit)
                            .toList(),
                    coverages.get(i).stretches()));
        }
        return bands;
    }
}
