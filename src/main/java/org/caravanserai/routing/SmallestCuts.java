package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All smallest sets of border units whose closure parts the origins of a graph from its goals. Some unit on any way must be
 * closed, so the search branches over the units of a way, each time keeping those before it open; it goes on only where the
 * largest flow says that few enough closures can still do (Ford and Fulkerson 1956; one search for all minimum cuts, as
 * Picard and Queyranne 1980, but also where a unit has several gates, which shares its room among them and makes the flow a
 * lower bound). Exact.
 */
final class SmallestCuts {

    /** How many sets are told. */
    static final int MOST = 1000;

    /** Room of one unit; 1 to 6 gates can share it evenly. */
    private static final int ROOM = 60;

    private final WayGraph graph;
    private final BorderUnits units;
    private final List<List<String>> found = new ArrayList<>();
    private final int most;
    private boolean complete = true;

    /**
     * A search in a graph.
     *
     * @param most how many sets are told
     */
    SmallestCuts(WayGraph graph, BorderUnits units, int most) {
        this.graph = graph;
        this.units = units;
        this.most = most;
    }

    /** How many must be closed; empty where closing every unit would not do. */
    static OptionalInt size(WayGraph graph, BorderUnits units) {
        return new SmallestCuts(graph, units, 1)
                .find().stream().mapToInt(List::size).findFirst();
    }

    /** The sets, sorted; none where closing every unit would not do. */
    List<List<String>> find() {
        int first = leastToClose(new BitSet(), new BitSet(), units.count());
        for (int size = first; size <= units.count() && found.isEmpty(); size++) {
            close(new BitSet(), new BitSet(), size);
        }
        found.sort(Comparator.comparing(set -> String.join(" ", set)));
        return found;
    }

    /** Whether the last search told all sets. */
    boolean complete() {
        return complete;
    }

    private void close(BitSet closed, BitSet kept, int left) {
        int least = leastToClose(closed, kept, left);
        if (least > left || !complete) {
            return;
        }
        if (least == 0) {
            if (found.size() == most) {
                complete = false;
                return;
            }
            found.add(closed.stream().mapToObj(units::name).sorted().toList());
            return;
        }
        BitSet keptNow = (BitSet) kept.clone();
        for (int unit : unitsOnAWay(closed, kept)) {
            BitSet closedNow = (BitSet) closed.clone();
            closedNow.set(unit);
            close(closedNow, keptNow, left - 1);
            keptNow = (BitSet) keptNow.clone();
            keptNow.set(unit);
        }
    }

    /** At least so many more must be closed; above {@code enough} where more than that. */
    private int leastToClose(BitSet closed, BitSet kept, int enough) {
        int source = graph.nodeCount();
        FlowNetwork flow = new FlowNetwork(source + 2);
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            int unit = units.of(arc);
            if (unit < 0 || !closed.get(unit)) {
                boolean free = unit < 0 || kept.get(unit);
                flow.add(graph.tail(arc), graph.head(arc), free ? FlowNetwork.UNBOUNDED : ROOM / units.gates(unit), 0);
            }
        }
        for (int origin : graph.origins()) {
            flow.add(source, origin, FlowNetwork.UNBOUNDED, 0);
        }
        for (int node = 0; node < source; node++) {
            if (graph.isGoal(node)) {
                flow.add(node, source + 1, FlowNetwork.UNBOUNDED, 0);
            }
        }
        int sent = flow.sendAll(source, source + 1, enough * ROOM);
        return (sent + ROOM - 1) / ROOM;
    }

    /** The units that are neither closed nor kept on a way that has the fewest of those, in its order. */
    private List<Integer> unitsOnAWay(BitSet closed, BitSet kept) {
        long[] weights = new long[graph.arcCount()];
        for (int arc = 0; arc < weights.length; arc++) {
            int unit = units.of(arc);
            weights[arc] = unit < 0 || kept.get(unit) ? 0 : closed.get(unit) ? units.count() + 1 : 1;
        }
        WayGraph.ToGoal ways = graph.toGoal(weights);
        int node = graph.origins()[0];
        for (int origin : graph.origins()) {
            node = ways.least[origin] < ways.least[node] ? origin : node;
        }
        Set<Integer> seen = new HashSet<>();
        List<Integer> onWay = new ArrayList<>();
        while (!graph.isGoal(node)) {
            int arc = ways.onward[node];
            if (weights[arc] > 0 && seen.add(units.of(arc))) {
                onWay.add(units.of(arc));
            }
            node = graph.head(arc);
        }
        return Collections.unmodifiableList(onWay);
    }
}
