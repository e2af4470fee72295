package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.caravanserai.network.Leg;

/**
 * All ways that no other way betters in every criterion, one for each point of the front: label setting (Martins, On a
 * multicriteria shortest path problem, EJOR 1984) with lower bounds from a search backwards for each criterion (NAMOA*,
 * Mandow and Pérez de la Cruz, JACM 2010). Labels are settled in lexicographic order of their bounds, so that of two at a
 * node the later is never better in the first criterion and only the others need comparing (Pulido, Mandow and Pérez de la
 * Cruz, Dimensionality reduction in multiobjective shortest path search, Computers and Operations Research 2015).
 *
 * <p>Tolerances drop a label only when a way already found is within them in every criterion, so that for every way of the
 * exact front one is found that is worse by no more than the tolerance in any criterion.
 */
final class ParetoSearch {

    private static final class Label implements Comparable<Label> {
        private final int number;
        private final int node;
        private final long[] bounds;
        private final Label before;
        private final int arc;

        private Label(int number, int node, long[] bounds, Label before, int arc) {
            this.number = number;
            this.node = node;
            this.bounds = bounds;
            this.before = before;
            this.arc = arc;
        }

        @Override
        public int compareTo(Label other) {
            int byBounds = Arrays.compare(bounds, other.bounds);
            return byBounds != 0 ? byBounds : Integer.compare(number, other.number);
        }
    }

    private final WayGraph graph;
    private final long[][] weights;
    private final long[][] toGo;
    private final long[] tolerances;
    private final List<List<Label>> settled = new ArrayList<>();
    private final List<Label> front = new ArrayList<>();
    private final PriorityQueue<Label> queue = new PriorityQueue<>();

    ParetoSearch(WayGraph graph, ParetoOptions options) {
        this.graph = graph;
        int count = options.criteria().size();
        weights = new long[count][graph.arcCount()];
        toGo = new long[count][];
        tolerances = new long[count];
        for (int i = 0; i < count; i++) {
            Criterion criterion = options.criteria().get(i);
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                weights[i][arc] = criterion.weightOf(graph.leg(arc));
            }
            toGo[i] = graph.leastToGoal(weights[i]);
            tolerances[i] = options.tolerance(criterion);
        }
        for (int node = 0; node < graph.nodeCount(); node++) {
            settled.add(new ArrayList<>(2));
        }
    }

    /** The ways, in lexicographic order of what they come to. */
    List<List<Leg>> find() {
        int made = 0;
        for (int origin : graph.origins()) {
            long[] bounds = new long[toGo.length];
            Arrays.setAll(bounds, i -> toGo[i][origin]);
            queue.add(new Label(made++, origin, bounds, null, -1));
        }
        while (!queue.isEmpty()) {
            Label label = queue.remove();
            if (bettered(label.bounds, label.node)) {
                continue;
            }
            if (graph.isGoal(label.node)) {
                front.add(label);
                continue;
            }
            List<Label> here = settled.get(label.node);
            here.removeIf(other -> noWorse(label.bounds, other.bounds));
            here.add(label);
            for (int arc = graph.firstArc(label.node); arc < graph.firstArc(label.node + 1); arc++) {
                int node = graph.head(arc);
                long[] bounds = further(label, arc, node);
                if (!bettered(bounds, node)) {
                    queue.add(new Label(made++, node, bounds, label, arc));
                }
            }
        }
        return front.stream().map(this::legs).toList();
    }

    private long[] further(Label label, int arc, int node) {
        long[] bounds = label.bounds.clone();
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] += weights[i][arc] + toGo[i][node] - toGo[i][label.node];
        }
        return bounds;
    }

    private boolean bettered(long[] bounds, int node) {
        for (Label found : front) {
            if (within(found.bounds, bounds)) {
                return true;
            }
        }
        for (Label other : settled.get(node)) {
            if (noWorse(other.bounds, bounds)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code one}, which is not worse in the first criterion, is not worse in the others. */
    private static boolean noWorse(long[] one, long[] other) {
        for (int i = 1; i < one.length; i++) {
            if (one[i] > other[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean within(long[] found, long[] bounds) {
        for (int i = 1; i < found.length; i++) {
            if (found[i] - tolerances[i] > bounds[i]) {
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
