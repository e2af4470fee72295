package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.caravanserai.network.Leg;

/**
 * What lies on some way from the origins of a search to its goals, as arrays in both directions, for searches that go over
 * it more than once. Nodes are states of a {@link SearchSpace}, arcs its legs; none leaves a goal.
 */
final class WayGraph {

    private final SearchSpace space;
    private final int[] origins;
    private final boolean[] goal;
    private final int[] firstOut;
    private final int[] tail;
    private final int[] head;
    private final int[] leg;
    private final int[] stateOf;
    private final int[] firstIn;
    private final int[] in;

    WayGraph(SearchSpace space, int[] from, int[] to) {
        this.space = space;
        List<int[]> found = new ArrayList<>();
        boolean[] reached = reach(from, to, found);
        boolean[] leads = leadingOn(to, reached, found);
        int[] number = new int[space.stateCount()];
        int count = 0;
        for (int state = 0; state < number.length; state++) {
            number[state] = leads[state] ? count++ : -1;
        }
        stateOf =
                IntStream.range(0, number.length).filter(state -> leads[state]).toArray();
        found.removeIf(arc -> number[arc[0]] < 0 || number[arc[2]] < 0);
        found.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
        origins = numbers(from, number);
        goal = new boolean[count];
        for (int node : numbers(to, number)) {
            goal[node] = true;
        }
        tail = found.stream().mapToInt(arc -> number[arc[0]]).toArray();
        leg = found.stream().mapToInt(arc -> arc[1]).toArray();
        head = found.stream().mapToInt(arc -> number[arc[2]]).toArray();
        firstOut = firsts(tail, count);
        firstIn = firsts(head, count);
        in = new int[head.length];
        int[] next = firstIn.clone();
        for (int arc = 0; arc < head.length; arc++) {
            in[next[head[arc]]++] = arc;
        }
    }

    private boolean[] reach(int[] from, int[] to, List<int[]> found) {
        boolean[] reached = new boolean[space.stateCount()];
        boolean[] ends = new boolean[space.stateCount()];
        Arrays.stream(to).forEach(state -> ends[state] = true);
        int[] stack = new int[space.stateCount()];
        int size = 0;
        for (int state : from) {
            reached[state] = true;
            stack[size++] = state;
        }
        while (size > 0) {
            int state = stack[--size];
            for (int way = space.firstLeg(state); !ends[state] && way < space.endOfLegs(state); way++) {
                int next = space.after(state, way);
                if (next != SearchSpace.NOWHERE) {
                    found.add(new int[] {state, way, next});
                    if (!reached[next]) {
                        reached[next] = true;
                        stack[size++] = next;
                    }
                }
            }
        }
        return reached;
    }

    private boolean[] leadingOn(int[] to, boolean[] reached, List<int[]> found) {
        int[] heads = found.stream().mapToInt(arc -> arc[2]).toArray();
        int[] first = firsts(heads, space.stateCount());
        int[] next = first.clone();
        int[] tails = new int[heads.length];
        found.forEach(arc -> tails[next[arc[2]]++] = arc[0]);
        boolean[] leads = new boolean[space.stateCount()];
        int[] stack = Arrays.stream(to).filter(state -> reached[state]).toArray();
        Arrays.stream(stack).forEach(state -> leads[state] = true);
        int size = stack.length;
        stack = Arrays.copyOf(stack, space.stateCount());
        while (size > 0) {
            int state = stack[--size];
            for (int i = first[state]; i < first[state + 1]; i++) {
                if (!leads[tails[i]]) {
                    leads[tails[i]] = true;
                    stack[size++] = tails[i];
                }
            }
        }
        return leads;
    }

    private static int[] numbers(int[] states, int[] number) {
        return Arrays.stream(states)
                .map(state -> number[state])
                .filter(node -> node >= 0)
                .toArray();
    }

    private static int[] firsts(int[] ends, int count) {
        int[] first = new int[count + 1];
        for (int end : ends) {
            first[end + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return first;
    }

    int nodeCount() {
        return goal.length;
    }

    int arcCount() {
        return head.length;
    }

    int[] origins() {
        return origins.clone();
    }

    boolean isGoal(int node) {
        return goal[node];
    }

    /** Id of the place of a node. */
    String place(int node) {
        return space.graph().stop(space.stop(stateOf[node])).place();
    }

    int firstArc(int node) {
        return firstOut[node];
    }

    int tail(int arc) {
        return tail[arc];
    }

    int head(int arc) {
        return head[arc];
    }

    Leg leg(int arc) {
        return space.graph().leg(leg[arc]);
    }

    /** What the legs of the network weigh, by arc. */
    long[] byArc(IntToLongFunction ofLegs) {
        return Arrays.stream(leg).mapToLong(ofLegs).toArray();
    }

    /** The least that a way from every node to a goal weighs, see {@link ToGoal}. */
    long[] leastToGoal(long[] weights) {
        return toGoal(weights).least;
    }

    /** The lightest way from every node to a goal: Dijkstra's algorithm backwards. */
    ToGoal toGoal(long[] weights) {
        ToGoal ways = new ToGoal(nodeCount());
        StopQueue queue = new StopQueue(nodeCount());
        for (int node = 0; node < nodeCount(); node++) {
            if (goal[node]) {
                ways.least[node] = 0;
                queue.add(0, node);
            }
        }
        while (!queue.isEmpty()) {
            long reachedAt = queue.lowestDistance();
            int node = queue.removeLowest();
            for (int i = firstIn[node]; reachedAt == ways.least[node] && i < firstIn[node + 1]; i++) {
                long through = reachedAt + weights[in[i]];
                if (through < ways.least[tail[in[i]]]) {
                    ways.least[tail[in[i]]] = through;
                    ways.onward[tail[in[i]]] = in[i];
                    queue.add(through, tail[in[i]]);
                }
            }
        }
        return ways;
    }

    /** For every node what the lightest way from it to a goal weighs, and the arc it begins with; -1 at a goal. */
    static final class ToGoal {
        final long[] least;
        final int[] onward;

        private ToGoal(int nodes) {
            least = new long[nodes];
            onward = new int[nodes];
            Arrays.fill(least, Long.MAX_VALUE);
            Arrays.fill(onward, -1);
        }
    }
}
