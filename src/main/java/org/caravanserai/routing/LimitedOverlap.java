package org.caravanserai.routing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.caravanserai.network.Leg;

/**
 * The lightest route that overlaps each of some earlier routes by at most a share of theirs: a search by labels, each a
 * weight and the metres it shares with every earlier route, in the manner of OnePass (Chondrogiannis, Bouros, Gamper, Leser
 * and Blumenthal, Finding k-shortest paths with limited overlap, VLDB Journal 2020), but anew for every route. Labels are
 * settled by lower bounds of the whole way's weight (A*): the least weight still to come, by a search backwards, and what
 * {@link SharingPrices} tell. One is dropped when what it must share at least is too much, or for another at the same node
 * that weighs and shares no more. As the limit is a share
 * of the earlier route, weight and sharing only grow along a way, so no way with a loop outlives the same without, and the
 * answer is exact.
 */
final class LimitedOverlap {

    /** How many labels are made before a search is given up. */
    static final int LABELS = 150_000;

    private static final class Label {
        private final int number;
        private final int node;
        private final long weight;
        private final long bound;
        private final long[] shared;
        private final Label before;
        private final int arc;

        private Label(int number, int node, long weight, long bound, long[] shared, Label before, int arc) {
            this.number = number;
            this.node = node;
            this.weight = weight;
            this.bound = bound;
            this.shared = shared;
            this.before = before;
            this.arc = arc;
        }
    }

    private static final Comparator<Label> LIGHTEST =
            Comparator.<Label>comparingLong(label -> label.bound).thenComparingInt(label -> label.number);

    private final WayGraph graph;
    private final long[] weights;
    private final long[] toGo;
    private final List<long[]> metresOn = new ArrayList<>();
    private final List<long[]> toShare = new ArrayList<>();
    private final List<Long> limits = new ArrayList<>();
    private SharingPrices prices;
    private boolean gaveUp;

    LimitedOverlap(WayGraph graph, long[] weights) {
        this.graph = graph;
        this.weights = weights;
        this.toGo = graph.leastToGoal(weights);
    }

    /** From now on, no more than {@code share} of a route. */
    void limit(Route earlier, double share) {
        Set<String> ground = Overlap.ground(earlier);
        long[] metres = new long[graph.arcCount()];
        for (int arc = 0; arc < metres.length; arc++) {
            Leg leg = graph.leg(arc);
            metres[arc] = ground.contains(leg.name()) ? leg.amount().metres() : 0;
        }
        metresOn.add(metres);
        toShare.add(graph.leastToGoal(metres));
        limits.add(BigDecimal.valueOf(share)
                .multiply(BigDecimal.valueOf(earlier.ledger().total().metres()))
                .longValue());
    }

    /** Whether the last search was given up before it knew. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** The legs of the lightest route within all limits, if there is one and it was found in time. */
    Optional<List<Leg>> find() {
        List<List<Label>> settled = new ArrayList<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            settled.add(new ArrayList<>(2));
        }
        PriorityQueue<Label> queue = new PriorityQueue<>(LIGHTEST);
        prices = new SharingPrices(graph, weights, metresOn, limits);
        int made = 0;
        for (int origin : graph.origins()) {
            Label label = label(made++, origin, 0, new long[limits.size()], null, -1);
            if (within(label)) {
                queue.add(label);
            }
        }
        while (!queue.isEmpty()) {
            Label label = queue.remove();
            if (graph.isGoal(label.node)) {
                return Optional.of(legs(label));
            }
            if (dropped(label, settled.get(label.node))) {
                continue;
            }
            settled.get(label.node).add(label);
            for (int arc = graph.firstArc(label.node); arc < graph.firstArc(label.node + 1); arc++) {
                Label next = further(label, arc, made++);
                if (within(next) && !dropped(next, settled.get(next.node))) {
                    queue.add(next);
                }
            }
            if (made > LABELS) {
                gaveUp = true;
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Label further(Label label, int arc, int number) {
        int node = graph.head(arc);
        long weight = label.weight + weights[arc];
        long[] shared = label.shared.clone();
        for (int i = 0; i < shared.length; i++) {
            shared[i] += metresOn.get(i)[arc];
        }
        return label(number, node, weight, shared, label, arc);
    }

    private Label label(int number, int node, long weight, long[] shared, Label before, int arc) {
        long bound = Math.max(weight + toGo[node], prices.leastInAll(weight, shared, node));
        return new Label(number, node, weight, bound, shared, before, arc);
    }

    private boolean within(Label label) {
        for (int i = 0; i < label.shared.length; i++) {
            if (label.shared[i] + toShare.get(i)[label.node] > limits.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean dropped(Label label, List<Label> settled) {
        for (Label other : settled) {
            if (noWorse(other, label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean noWorse(Label one, Label other) {
        if (one.weight > other.weight) {
            return false;
        }
        for (int i = 0; i < one.shared.length; i++) {
            if (one.shared[i] > other.shared[i]) {
                return false;
            }
        }
        return true;
    }

    private List<Leg> legs(Label arrived) {
        List<Leg> legs = new ArrayList<>();
        for (Label label = arrived; label.before != null; label = label.before) {
            legs.add(graph.leg(label.arc));
        }
        Collections.reverse(legs);
        return legs;
    }
}
