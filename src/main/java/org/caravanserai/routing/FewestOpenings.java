package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntToLongFunction;

/**
 * The ways that need the fewest obstacles opened, and of those with the same obstacles the lightest. Labels are settled by
 * the number of their obstacles, then by weight; one is dropped for another in the same state that needs no other obstacles
 * and weighs no more, so that the answer is exact. Sets of labels may grow beyond measure when many obstacles stand one
 * behind the other: if a way needs three or more and {@link #LABELS} do not do, the way over the fewest blocked legs stands
 * in, which may not have the fewest obstacles.
 */
final class FewestOpenings {

    /** How many labels are made before a search for three and more obstacles is given up. */
    static final int LABELS = 200_000;

    /** How many sets of obstacles are told. */
    static final int MOST = 20;

    /** More than any route weighs (a million kilometres), so that one blocked leg less always wins; 2000 of them still fit. */
    private static final long BLOCKED = 1L << 30;

    /** A way and the obstacles on it. */
    record Way(BitSet obstacles, List<Integer> legs, long weight) {}

    private record Label(int number, int state, BitSet obstacles, long weight, Label before, int leg) {}

    private static final Comparator<Label> FEWEST = Comparator.<Label>comparingInt(
                    label -> label.obstacles().cardinality())
            .thenComparingLong(Label::weight)
            .thenComparingInt(Label::number);

    private final SearchSpace space;
    private final Obstacles obstacles;
    private final IntToLongFunction weights;
    private final List<List<Label>> settled = new ArrayList<>();
    private final PriorityQueue<Label> queue = new PriorityQueue<>(FEWEST);
    private int made;

    FewestOpenings(SearchSpace space, Obstacles obstacles, IntToLongFunction weights) {
        this.space = space;
        this.obstacles = obstacles;
        this.weights = weights;
        for (int state = 0; state < space.stateCount(); state++) {
            settled.add(null);
        }
    }

    /** The ways of the fewest obstacles, lightest first; none where even opening everything leaves no way. */
    List<Way> find(int[] origins, int[] goals) {
        boolean[] wanted = new boolean[space.stateCount()];
        Arrays.stream(goals).forEach(goal -> wanted[goal] = true);
        for (int origin : origins) {
            queue.add(new Label(made++, origin, new BitSet(), 0, null, -1));
        }
        List<Label> found = new ArrayList<>();
        while (!queue.isEmpty() && found.size() < MOST) {
            Label label = queue.remove();
            int count = label.obstacles().cardinality();
            if (!found.isEmpty() && count > found.get(0).obstacles().cardinality()) {
                break;
            }
            if (count > 2 && made > LABELS && found.isEmpty()) {
                return fewestBlockedLegs(origins, goals).stream().toList();
            }
            if (!settle(label)) {
                continue;
            }
            if (!wanted[label.state()]) {
                expand(label);
            } else if (found.stream().noneMatch(other -> other.obstacles().equals(label.obstacles()))) {
                found.add(label);
            }
        }
        return found.stream().map(FewestOpenings::way).toList();
    }

    private boolean settle(Label label) {
        List<Label> here = settled.get(label.state());
        if (here == null) {
            here = new ArrayList<>(2);
            settled.set(label.state(), here);
        }
        if (here.stream().anyMatch(other -> noWorse(other, label))) {
            return false;
        }
        here.add(label);
        return true;
    }

    private static boolean noWorse(Label one, Label other) {
        if (one.weight() > other.weight()) {
            return false;
        }
        BitSet onlyOnOne = (BitSet) one.obstacles().clone();
        onlyOnOne.andNot(other.obstacles());
        return onlyOnOne.isEmpty();
    }

    private void expand(Label label) {
        for (int leg = space.firstLeg(label.state()); leg < space.endOfLegs(label.state()); leg++) {
            int next = space.after(label.state(), leg);
            if (next != SearchSpace.NOWHERE) {
                Label further = new Label(
                        made++,
                        next,
                        with(label.obstacles(), obstacles.on(leg)),
                        label.weight() + weights.applyAsLong(leg),
                        label,
                        leg);
                List<Label> there = settled.get(next);
                if (there == null || there.stream().noneMatch(other -> noWorse(other, further))) {
                    queue.add(further);
                }
            }
        }
    }

    /** Some obstacles and those of a leg. */
    private static BitSet with(BitSet some, int[] more) {
        if (more.length == 0) {
            return some;
        }
        BitSet both = (BitSet) some.clone();
        Arrays.stream(more).forEach(both::set);
        return both;
    }

    private static Way way(Label arrived) {
        List<Integer> legs = new ArrayList<>();
        for (Label label = arrived; label.before() != null; label = label.before()) {
            legs.add(label.leg());
        }
        Collections.reverse(legs);
        return new Way(arrived.obstacles(), legs, arrived.weight());
    }

    private Optional<Way> fewestBlockedLegs(int[] origins, int[] goals) {
        IntToLongFunction blockedFirst = leg -> weights.applyAsLong(leg) + (obstacles.blocked(leg) ? BLOCKED : 0);
        return new ShortestWay(space, blockedFirst).findNumbers(origins, goals).map(legs -> {
            BitSet all = new BitSet();
            legs.forEach(leg -> Arrays.stream(obstacles.on(leg)).forEach(all::set));
            return new Way(
                    all, legs, legs.stream().mapToLong(weights::applyAsLong).sum());
        });
    }
}
