package org.caravanserai.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A network as arrays (compressed sparse rows): stops and legs are numbers, the legs that leave stop {@code s} are
 * {@code firstLeg(s)} to {@code firstLeg(s + 1)}, in the order of {@link TransportNetwork#legs()}.
 */
public final class CompactGraph {

    private final List<Stop> stops;
    private final Map<String, int[]> stopsOfPlace = new HashMap<>();
    private final int[] firstLeg;
    private final int[] head;
    private final Leg[] legs;
    private final Map<Objective, long[]> weights = new EnumMap<>(Objective.class);

    CompactGraph(List<Leg> all) {
        this(all, Leg::from, Leg::to);
    }

    private CompactGraph(List<Leg> all, Function<Leg, Stop> from, Function<Leg, Stop> to) {
        stops = all.stream()
                .flatMap(leg -> Stream.of(leg.from(), leg.to()))
                .distinct()
                .sorted()
                .toList();
        Map<Stop, Integer> number = new HashMap<>();
        for (int i = 0; i < stops.size(); i++) {
            number.put(stops.get(i), i);
            stopsOfPlace.merge(stops.get(i).place(), new int[] {i}, CompactGraph::join);
        }
        firstLeg = new int[stops.size() + 1];
        all.forEach(leg -> firstLeg[number.get(from.apply(leg)) + 1]++);
        Arrays.parallelPrefix(firstLeg, Integer::sum);
        int[] next = Arrays.copyOf(firstLeg, stops.size());
        legs = new Leg[all.size()];
        head = new int[all.size()];
        for (Leg leg : all) {
            int position = next[number.get(from.apply(leg))]++;
            legs[position] = leg;
            head[position] = number.get(to.apply(leg));
        }
        for (Objective objective : Objective.values()) {
            weights.put(
                    objective,
                    Arrays.stream(legs)
                            .mapToLong(leg -> objective.weightOf(leg.amount()))
                            .toArray());
        }
    }

    private static int[] join(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /**
     * The same with every leg turned round, for searches that start where freight ends: {@link #head} is then the stop a leg
     * comes from.
     */
    public CompactGraph reversed() {
        return new CompactGraph(List.of(legs), Leg::to, Leg::from);
    }

    /** How many stops there are; their numbers run from 0. */
    public int stopCount() {
        return stops.size();
    }

    /** The stop with a number, 0 to below {@link #stopCount()}. */
    public Stop stop(int number) {
        return stops.get(number);
    }

    /** Numbers of the stops at a place, one for each track; none where the network does not reach it. */
    public int[] stopsAt(String place) {
        int[] found = stopsOfPlace.get(place);
        return found == null ? new int[0] : found.clone();
    }

    /** Number of the first leg that leaves a stop; for {@link #stopCount()} how many legs there are. */
    public int firstLeg(int stop) {
        return firstLeg[stop];
    }

    /** Number of the stop a leg leads to. */
    public int head(int leg) {
        return head[leg];
    }

    /** The leg with a number; in a graph {@linkplain #reversed() turned round} it is still the leg as freight goes. */
    public Leg leg(int number) {
        return legs[number];
    }

    /** Numbers of the legs that are so. */
    public BitSet legsThat(Predicate<Leg> are) {
        BitSet found = new BitSet(legs.length);
        for (int leg = 0; leg < legs.length; leg++) {
            found.set(leg, are.test(legs[leg]));
        }
        return found;
    }

    /** The weights of the legs by number, see {@link Objective#weightOf}. */
    public IntToLongFunction weights(Objective objective) {
        long[] ofLegs = weights.get(objective);
        return leg -> ofLegs[leg];
    }
}
