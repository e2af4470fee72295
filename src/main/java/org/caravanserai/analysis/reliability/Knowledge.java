package org.caravanserai.analysis.reliability;

import java.util.HashMap;
import java.util.Map;

/** What a carrier has learnt on a trip about what shuts crossings: when he found them shut, and when it will be over. What he
 * found open he looks at anew when he comes to it again. */
final class Knowledge {

    /**
     * What he saw at a gate.
     *
     * @param at hours from the start at which he looked
     * @param over hours from the start at which it is over, unknown to him; {@code at} where it was not shut
     */
    private record Seen(double at, double over) {

        boolean shut() {
            return over > at;
        }
    }

    private final Outlook outlook;
    private final Map<ClosureProcess, Seen> seen = new HashMap<>();

    Knowledge(Outlook outlook) {
        this.outlook = outlook;
    }

    void forget() {
        seen.clear();
    }

    /** When a gate opens for one who stands at it now: now, or later. */
    double opens(Gate gate, double now, BlockDraws drawn, int trip) {
        double opens = now;
        for (ClosureProcess process : gate.processes()) {
            Seen met = seen.compute(
                    process, (same, before) -> before != null && before.shut() ? before : look(same, now, drawn, trip));
            opens = Math.max(opens, met.over());
        }
        return opens;
    }

    private Seen look(ClosureProcess process, double now, BlockDraws drawn, int trip) {
        double[] closures = drawn.closures(process);
        return new Seen(now, outlook.open(closures[2 * trip], closures[2 * trip + 1], now));
    }

    /** The wait he expects at a shut gate he stands at. */
    double expectedAt(Gate gate, double now) {
        return gate.processes().stream()
                .mapToDouble(process -> expected(process, now, now))
                .max()
                .orElseThrow();
    }

    /** The wait he expects at a gate he would come to; not too short, as one closure's end may lie in another. */
    double expectedBeyond(Gate gate, double now, double then) {
        return gate.processes().stream()
                .mapToDouble(process -> expected(process, now, then))
                .sum();
    }

    private double expected(ClosureProcess process, double now, double then) {
        Seen first = seen.get(process);
        if (first == null) {
            return outlook.expectedWaitHours(process, then);
        }
        return first.over() <= now
                ? 0
                : outlook.meanBeyond(process, first.at(), then - first.at())
                        / outlook.probabilityBeyond(process, first.at(), now - first.at());
    }
}
