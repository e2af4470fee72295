package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;

/**
 * Dijkstra's algorithm on the array form of a network. Equal weights are decided by the order of stops and legs, which is
 * that of their ids.
 */
final class ShortestWay implements Ways {

    private static final int NONE = -1;

    private final SearchSpace space;
    private final IntToLongFunction weight;
    private final long[] distance;
    private final int[] arrivedBy;
    private final int[] arrivedFrom;
    private final SettleOrder settled;

    /**
     * A search that may use some legs.
     *
     * @param weight of each leg, not negative
     */
    ShortestWay(CompactGraph graph, IntPredicate usable, IntToLongFunction weight) {
        this(new SearchSpace(graph, usable, Requirements.none()), weight);
    }

    /**
     * A search through states: origins, destinations and what is reached are such.
     *
     * @param weight of each leg, not negative
     */
    ShortestWay(SearchSpace space, IntToLongFunction weight) {
        this.space = space;
        this.weight = weight;
        distance = new long[space.stateCount()];
        arrivedBy = new int[space.stateCount()];
        arrivedFrom = new int[space.stateCount()];
        settled = new SettleOrder(space.stateCount());
        Arrays.fill(distance, Long.MAX_VALUE);
        Arrays.fill(arrivedBy, NONE);
    }

    /** The legs of the lightest way from any of the origins to any of the destinations. */
    Optional<List<Leg>> find(int[] origins, int[] destinations) {
        return findNumbers(origins, destinations).map(this::legs);
    }

    /** The same by the numbers of the legs. */
    Optional<List<Integer>> findNumbers(int[] origins, int[] destinations) {
        boolean[] wanted = new boolean[space.stateCount()];
        for (int destination : destinations) {
            wanted[destination] = true;
        }
        int arrived = search(origins, state -> wanted[state]);
        return arrived == NONE ? Optional.empty() : Optional.of(trace(arrived));
    }

    private List<Leg> legs(List<Integer> way) {
        return way.stream().map(space.graph()::leg).toList();
    }

    /**
     * Finds the ways to one stop after the other, the nearest first, until {@code ends} says so of one, or until all that can
     * be reached are; {@link #to} then tells them.
     */
    void settle(int[] origins, IntPredicate ends) {
        search(origins, ends);
    }

    @Override
    public Optional<List<Leg>> to(int... stops) {
        return toNumbers(stops).map(this::legs);
    }

    /** The same by the numbers of the legs. */
    Optional<List<Integer>> toNumbers(int... stops) {
        OptionalInt first = settled.firstOf(stops);
        return first.isEmpty() ? Optional.empty() : Optional.of(trace(first.getAsInt()));
    }

    /** Whether the way to a stop is found for good. */
    boolean settled(int stop) {
        return settled.firstOf(stop).isPresent();
    }

    /** The weight of the way to a stop that is settled. */
    long weightTo(int stop) {
        return distance[stop];
    }

    /** Whether the last search got to a stop. */
    boolean reached(int stop) {
        return distance[stop] != Long.MAX_VALUE;
    }

    /** Goes on until a stop is reached for good that ends it, or until all that can be reached is. */
    private int search(int[] origins, IntPredicate ends) {
        StopQueue queue = new StopQueue(space.stateCount());
        for (int origin : origins) {
            distance[origin] = 0;
            queue.add(0, origin);
        }
        while (!queue.isEmpty()) {
            long reachedAt = queue.lowestDistance();
            int stop = queue.removeLowest();
            if (reachedAt > distance[stop]) {
                continue;
            }
            settled.add(stop);
            if (ends.test(stop)) {
                return stop;
            }
            for (int leg = space.firstLeg(stop); leg < space.endOfLegs(stop); leg++) {
                int next = space.after(stop, leg);
                if (next == SearchSpace.NOWHERE) {
                    continue;
                }
                long through = reachedAt + weight.applyAsLong(leg);
                if (through < distance[next]) {
                    distance[next] = through;
                    arrivedBy[next] = leg;
                    arrivedFrom[next] = stop;
                    queue.add(through, next);
                }
            }
        }
        return NONE;
    }

    private List<Integer> trace(int arrived) {
        List<Integer> legs = new ArrayList<>();
        for (int stop = arrived; arrivedBy[stop] != NONE; stop = arrivedFrom[stop]) {
            legs.add(arrivedBy[stop]);
        }
        Collections.reverse(legs);
        return legs;
    }
}
