package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Objective;

/**
 * The best ways between some places again and again on one compiled network, while some of its legs are gone or weigh less:
 * what a sweep over many small changes asks, without compiling for each. Ways are numbers of legs of {@link #graph()}. Cannot
 * be changed and may be shared between threads; it keeps a search for every place.
 */
public final class Rerouting {

    private final ResolvedTrip trip;
    private final CompactGraph graph;
    private final SearchSpace space;
    private final IntToLongFunction weights;
    private final int[] tail;
    private final Map<Place, ShortestWay> fromOrigins = new LinkedHashMap<>();
    private final Map<Place, ShortestWay> toDestinations = new LinkedHashMap<>();

    Rerouting(
            Atlas atlas,
            ResolvedTrip trip,
            CompactGraph graph,
            Collection<Place> origins,
            Collection<Place> destinations) {
        this.trip = trip;
        this.graph = graph;
        Bans bans = new Bans(trip.avoid(), atlas);
        this.space = trip.space(graph, bans, atlas);
        this.weights = graph.weights(trip.objective());
        this.tail = tails(graph);
        for (Place origin : origins) {
            ShortestWay way = new ShortestWay(space, weights);
            way.settle(space.origins(origin.id()), state -> false);
            fromOrigins.put(origin, way);
        }
        CompactGraph reversed = graph.reversed();
        for (Place destination : destinations) {
            ShortestWay way = new ShortestWay(reversed, bans.free(reversed), reversed.weights(trip.objective()));
            way.settle(reversed.stopsAt(destination.id()), stop -> false);
            toDestinations.put(destination, way);
        }
    }

    private static int[] tails(CompactGraph graph) {
        int[] tails = new int[graph.firstLeg(graph.stopCount())];
        for (int stop = 0; stop < graph.stopCount(); stop++) {
            for (int leg = graph.firstLeg(stop); leg < graph.firstLeg(stop + 1); leg++) {
                tails[leg] = stop;
            }
        }
        return tails;
    }

    /** How freight goes, whatever changes. */
    public ResolvedTrip trip() {
        return trip;
    }

    /** The network as it is; ways and changes go by the numbers of its legs. */
    public CompactGraph graph() {
        return graph;
    }

    /** What is made least of. */
    public Objective objective() {
        return trip.objective();
    }

    /** Number of the stop that a leg leaves. */
    public int tail(int leg) {
        return tail[leg];
    }

    /**
     * The best way with nothing changed, the same as {@link RoutePlanner#best} finds; empty where there is none.
     *
     * @param from one of the origins this was made for
     */
    public Optional<List<Integer>> way(Place from, Place to) {
        return fromOrigins.get(from).toNumbers(space.goals(to.id()));
    }

    /** The best ways without some legs; a destination is missing where none is left. */
    public Map<Place, List<Integer>> without(BitSet legs, Place from, Collection<Place> destinations) {
        return ways(new ShortestWay(space.withoutLegs(legs), weights), from, destinations);
    }

    /**
     * The best ways where some legs weigh less and a way becomes lighter by it; a destination is missing where the best stays
     * as good as any.
     *
     * @param lighter new weights by number of leg, none negative or above what it was
     * @param from one of the origins this was made for
     * @param destinations some of those this was made for
     */
    public Map<Place, List<Integer>> lightened(Map<Integer, Long> lighter, Place from, Collection<Place> destinations) {
        List<Place> near = destinations.stream()
                .filter(to -> mayBeLighter(lighter, from, to))
                .toList();
        if (near.isEmpty()) {
            return Map.of();
        }
        IntToLongFunction changed = leg -> {
            Long weight = lighter.get(leg);
            return weight == null ? weights.applyAsLong(leg) : weight;
        };
        Map<Place, List<Integer>> ways = ways(new ShortestWay(space, changed), from, near);
        ways.entrySet()
                .removeIf(entry -> weight(entry.getValue(), changed)
                        >= weight(way(from, entry.getKey()).orElseThrow(), weights));
        return ways;
    }

    private Map<Place, List<Integer>> ways(ShortestWay search, Place from, Collection<Place> destinations) {
        Map<Place, List<Integer>> ways = new LinkedHashMap<>();
        search.settle(space.origins(from.id()), new LastOf(space, destinations));
        for (Place to : destinations) {
            search.toNumbers(space.goals(to.id())).ifPresent(way -> ways.put(to, way));
        }
        return ways;
    }

    private static long weight(List<Integer> way, IntToLongFunction weights) {
        return way.stream().mapToLong(weights::applyAsLong).sum();
    }

    /**
     * Whether a lighter way is not out of the question. One would reach the tail of the first lighter leg that it uses as
     * before, and weigh from there no less than before but for what the others save.
     */
    private boolean mayBeLighter(Map<Integer, Long> lighter, Place from, Place to) {
        Optional<List<Integer>> now = way(from, to);
        if (now.isEmpty() || !trip.require().isEmpty()) {
            return now.isPresent();
        }
        long least = weight(now.get(), weights);
        ShortestWay before = fromOrigins.get(from);
        ShortestWay after = toDestinations.get(to);
        for (Map.Entry<Integer, Long> leg : lighter.entrySet()) {
            int number = leg.getKey();
            int head = graph.head(number);
            if (before.reached(tail[number])
                    && after.reached(head)
                    && before.weightTo(tail[number]) + leg.getValue() + after.weightTo(head)
                            < least + savedAfter(number, lighter)) {
                return true;
            }
        }
        return false;
    }

    /** What a way that has used a leg can save on others: it does not come back to either of its stops. */
    private long savedAfter(int first, Map<Integer, Long> lighter) {
        long saved = 0;
        for (Map.Entry<Integer, Long> leg : lighter.entrySet()) {
            int head = graph.head(leg.getKey());
            if (tail[leg.getKey()] != tail[first] && head != tail[first] && head != graph.head(first)) {
                saved += weights.applyAsLong(leg.getKey()) - leg.getValue();
            }
        }
        return saved;
    }

    /** The best ways between all the places this was made for, row by row; pairs of one place with itself are left out. */
    public List<Between> pairs() {
        List<Between> pairs = new ArrayList<>();
        for (Place from : fromOrigins.keySet()) {
            for (Place to : toDestinations.keySet()) {
                if (!from.equals(to)) {
                    pairs.add(new Between(from, to, way(from, to)));
                }
            }
        }
        return pairs;
    }

    /**
     * Two places and the best way between them with nothing changed.
     *
     * @param way numbers of its legs; empty where there is no way
     */
    public record Between(Place from, Place to, Optional<List<Integer>> way) {}
}
