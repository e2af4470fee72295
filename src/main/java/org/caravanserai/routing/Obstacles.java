package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;

/** What blocks the legs of a graph: closures, each of one link, border or change of track, and bans, each as a whole. */
final class Obstacles {

    private static final int[] NOTHING = {};

    private final CompactGraph graph;
    private final Bans bans;
    private final Function<Leg, Optional<Blockage>> closure;
    private final List<String> steps = new ArrayList<>();
    private final int[][] onLegs;

    /**
     * The obstacles of a query.
     *
     * @param closure what closes a leg, if anything does
     */
    Obstacles(CompactGraph graph, Bans bans, Function<Leg, Optional<Blockage>> closure) {
        this.graph = graph;
        this.bans = bans;
        this.closure = closure;
        this.onLegs = new int[graph.firstLeg(graph.stopCount())][];
        Map<String, Integer> numbers = new HashMap<>();
        for (int leg = 0; leg < onLegs.length; leg++) {
            List<String> stepsHere = stepsToOpen(graph.leg(leg));
            onLegs[leg] = stepsHere.isEmpty()
                    ? NOTHING
                    : stepsHere.stream()
                            .mapToInt(step -> numbers.computeIfAbsent(step, this::added))
                            .sorted()
                            .toArray();
        }
    }

    private int added(String step) {
        steps.add(step);
        return steps.size() - 1;
    }

    private List<String> stepsToOpen(Leg leg) {
        List<String> needed = new ArrayList<>();
        closure.apply(leg).ifPresent(closed -> needed.add("open " + closed.what()));
        bans.on(leg).forEach(ban -> needed.add("lift the ban " + ban));
        return needed;
    }

    /** Numbers of what blocks a leg, sorted; none if it is free. */
    int[] on(int leg) {
        return onLegs[leg];
    }

    boolean blocked(int leg) {
        return onLegs[leg].length > 0;
    }

    /** What has to be done about an obstacle, in words. */
    String step(int obstacle) {
        return steps.get(obstacle);
    }

    /** Why a blocked leg is blocked: its closure if there is one, or else its bans. */
    Blockage blockage(int leg) {
        Leg way = graph.leg(leg);
        return closure.apply(way)
                .orElseGet(() -> new Blockage(
                        way.name(),
                        "banned by "
                                + String.join(
                                        ", ",
                                        bans.on(way).stream().map(Ban::toString).toList()),
                        List.of()));
    }
}
