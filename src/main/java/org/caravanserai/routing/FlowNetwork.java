package org.caravanserai.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Flow through a network with whole capacities, augmented along one way after another in the residual network: along the
 * lightest each time (successive shortest paths; Ahuja, Magnanti and Orlin, Network Flows, 1993, section 9.7, after Bhandari
 * and Suurballe by Bellman and Ford's method, as residual arcs have negative weights), or along the one of fewest arcs
 * (Edmonds and Karp 1972).
 */
final class FlowNetwork {

    /** As much as ever needed. */
    static final int UNBOUNDED = 1 << 28;

    private final List<List<Integer>> out = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();
    private int[] free = new int[64];

    FlowNetwork(int nodes) {
        for (int node = 0; node < nodes; node++) {
            out.add(new ArrayList<>(4));
        }
    }

    /** Adds an arc and its residual counterpart, which has the number after it. */
    int add(int from, int to, int capacity, long weight) {
        int arc = ends.size();
        half(from, to, capacity, weight);
        half(to, from, 0, -weight);
        return arc;
    }

    private void half(int from, int to, int capacity, long weight) {
        int number = ends.size();
        ends.add(new int[] {from, to});
        weights.add(weight);
        out.get(from).add(number);
        if (number == free.length) {
            free = Arrays.copyOf(free, number * 2);
        }
        free[number] = capacity;
    }

    /** How much flows over an arc. */
    int flow(int arc) {
        return free[arc ^ 1];
    }

    /** Takes some flow off an arc. */
    void cancel(int arc, int amount) {
        free[arc] += amount;
        free[arc ^ 1] -= amount;
    }

    List<Integer> out(int node) {
        return out.get(node);
    }

    int head(int arc) {
        return ends.get(arc)[1];
    }

    /** Sends one more unit along the lightest way; says whether there is one. */
    boolean sendLightest(int from, int to) {
        long[] distance = new long[out.size()];
        int[] by = new int[out.size()];
        boolean[] queued = new boolean[out.size()];
        Arrays.fill(distance, Long.MAX_VALUE);
        distance[from] = 0;
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            int node = queue.remove();
            queued[node] = false;
            for (int arc : out.get(node)) {
                int next = head(arc);
                if (free[arc] > 0 && distance[node] + weights.get(arc) < distance[next]) {
                    distance[next] = distance[node] + weights.get(arc);
                    by[next] = arc;
                    if (!queued[next]) {
                        queued[next] = true;
                        queue.add(next);
                    }
                }
            }
        }
        if (distance[to] == Long.MAX_VALUE) {
            return false;
        }
        send(from, to, by, 1);
        return true;
    }

    /** Sends all that goes through, or more than {@code enough}; says how much. */
    int sendAll(int from, int to, int enough) {
        int sent = 0;
        int[] by = new int[out.size()];
        while (sent <= enough && reach(from, to, by)) {
            int room = enough - sent + 1;
            for (int node = to; node != from; node = ends.get(by[node])[0]) {
                room = Math.min(room, free[by[node]]);
            }
            send(from, to, by, room);
            sent += room;
        }
        return sent;
    }

    private boolean reach(int from, int to, int[] by) {
        boolean[] seen = new boolean[out.size()];
        seen[from] = true;
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty() && !seen[to]) {
            for (int arc : out.get(queue.remove())) {
                int next = head(arc);
                if (free[arc] > 0 && !seen[next]) {
                    seen[next] = true;
                    by[next] = arc;
                    queue.add(next);
                }
            }
        }
        return seen[to];
    }

    private void send(int from, int to, int[] by, int amount) {
        for (int node = to; node != from; node = ends.get(by[node])[0]) {
            free[by[node]] -= amount;
            free[by[node] ^ 1] += amount;
        }
    }
}
