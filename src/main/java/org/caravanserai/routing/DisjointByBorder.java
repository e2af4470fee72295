package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.network.Leg;

/**
 * Routes that share no crossing: flow of least weight, each gate of a border having room for one ({@link FlowNetwork}). Flow
 * cannot know that two gates belong to the same crossing; where it uses both, the search goes on once with each alone (branch
 * and bound), so that the answer is exact. Two routes through one gate in opposite directions are never lightest: each could
 * go on as the other came.
 */
final class DisjointByBorder {

    private static final int ANY = -1;

    private final WayGraph graph;
    private final BorderUnits units;
    private final long[] weights;
    private final int atMost;
    private List<List<Integer>> best = List.of();
    private long bestWeight;

    DisjointByBorder(WayGraph graph, BorderUnits units, long[] weights, int atMost) {
        this.graph = graph;
        this.units = units;
        this.weights = weights;
        this.atMost = atMost;
    }

    List<List<Leg>> find() {
        int[] only = new int[units.count()];
        Arrays.fill(only, ANY);
        branch(only);
        return best.stream().map(way -> way.stream().map(graph::leg).toList()).toList();
    }

    /** Tries what is possible when some units have but one gate each. */
    private void branch(int[] only) {
        List<List<Integer>> ways = send(only);
        long weight = ways.stream()
                .flatMap(List::stream)
                .mapToLong(arc -> weights[arc])
                .sum();
        if (ways.size() < best.size() || (ways.size() == best.size() && !ways.isEmpty() && weight >= bestWeight)) {
            return;
        }
        int shared = sharedUnit(ways);
        if (shared < 0) {
            best = ways;
            bestWeight = weight;
            return;
        }
        for (int gate = 0; gate < units.gates(shared); gate++) {
            int[] fewer = only.clone();
            fewer[shared] = gate;
            branch(fewer);
        }
    }

    private int sharedUnit(List<List<Integer>> ways) {
        TreeMap<Integer, Integer> routes = new TreeMap<>();
        for (List<Integer> way : ways) {
            way.stream()
                    .map(units::of)
                    .filter(unit -> unit >= 0)
                    .distinct()
                    .forEach(unit -> routes.merge(unit, 1, Integer::sum));
        }
        return routes.entrySet().stream()
                .filter(unit -> unit.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private List<List<Integer>> send(int[] only) {
        int source = graph.nodeCount();
        FlowNetwork flow = new FlowNetwork(source + 2);
        int[] numbers = new int[graph.arcCount()];
        for (int arc = 0; arc < numbers.length; arc++) {
            int unit = units.of(arc);
            int room = unit < 0 ? FlowNetwork.UNBOUNDED : only[unit] == ANY || only[unit] == units.gate(arc) ? 1 : 0;
            numbers[arc] = flow.add(graph.tail(arc), graph.head(arc), room, weights[arc]);
        }
        for (int origin : graph.origins()) {
            flow.add(source, origin, FlowNetwork.UNBOUNDED, 0);
        }
        for (int node = 0; node < source; node++) {
            if (graph.isGoal(node)) {
                flow.add(node, source + 1, FlowNetwork.UNBOUNDED, 0);
            }
        }
        int sent = 0;
        while (sent < atMost && flow.sendLightest(source, source + 1)) {
            sent++;
        }
        cancelBothWays(flow, numbers);
        List<List<Integer>> ways = new ArrayList<>();
        for (int i = 0; i < sent; i++) {
            ways.add(takeOne(flow, numbers));
        }
        return ways;
    }

    /** Of weightless arcs, flow there and back may be left; it says nothing. */
    private void cancelBothWays(FlowNetwork flow, int[] numbers) {
        for (int arc = 0; arc < numbers.length; arc++) {
            for (int back = graph.firstArc(graph.head(arc)); back < graph.firstArc(graph.head(arc) + 1); back++) {
                if (graph.head(back) == graph.tail(arc)
                        && graph.leg(back).name().equals(graph.leg(arc).name())) {
                    int both = Math.min(flow.flow(numbers[arc]), flow.flow(numbers[back]));
                    flow.cancel(numbers[arc], both);
                    flow.cancel(numbers[back], both);
                }
            }
        }
    }

    /** Follows one unit from the first origin that has any, and takes it off; loops on its way are left out. */
    private List<Integer> takeOne(FlowNetwork flow, int[] numbers) {
        int source = graph.nodeCount();
        int node = source;
        List<Integer> way = new ArrayList<>();
        while (node != source + 1) {
            int next = flow.out(node).stream()
                    .filter(arc -> arc % 2 == 0 && flow.flow(arc) > 0)
                    .findFirst()
                    .orElseThrow();
            flow.cancel(next, 1);
            if (next / 2 < numbers.length) {
                way.add(next / 2);
            }
            node = flow.head(next);
            int loop = firstAt(way, node);
            if (loop >= 0) {
                way.subList(loop, way.size()).clear();
            }
        }
        return way;
    }

    private int firstAt(List<Integer> way, int node) {
        for (int i = 0; i < way.size(); i++) {
            if (graph.tail(way.get(i)) == node) {
                return i;
            }
        }
        return -1;
    }
}
