package org.caravanserai.routing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.caravanserai.network.CompactGraph;

/**
 * Where a query may search: states are stops of a network together with the set of requirements met so far, joined by the
 * legs that are not banned. Without requirements a state is a stop, by the same number.
 */
class SearchSpace {

    /** Said where a leg leads nowhere. */
    static final int NOWHERE = -1;

    private final CompactGraph graph;
    private final IntPredicate usable;
    private final Requirements requirements;

    SearchSpace(CompactGraph graph, IntPredicate usable, Requirements requirements) {
        this.graph = graph;
        this.usable = usable;
        this.requirements = requirements;
    }

    CompactGraph graph() {
        return graph;
    }

    int stateCount() {
        return Math.multiplyExact(graph.stopCount(), requirements.states());
    }

    /** The states in which a route may begin at a place: on any track, nothing met. */
    int[] origins(String place) {
        return graph.stopsAt(place);
    }

    /** The states in which a route may end at a place: on any track, all met. */
    int[] goals(String place) {
        int above = graph.stopCount() * (requirements.states() - 1);
        return Arrays.stream(graph.stopsAt(place)).map(stop -> stop + above).toArray();
    }

    int stop(int state) {
        return state % graph.stopCount();
    }

    int firstLeg(int state) {
        return graph.firstLeg(stop(state));
    }

    /** The leg after the last that leaves a state. */
    int endOfLegs(int state) {
        return graph.firstLeg(stop(state) + 1);
    }

    /** The state that a leg leads to from a state, or {@link #NOWHERE}. */
    int after(int state, int leg) {
        int met = requirements.after(state / graph.stopCount(), leg);
        return met == Requirements.NEVER || !usable.test(leg) ? NOWHERE : met * graph.stopCount() + graph.head(leg);
    }

    /** The same without some legs. */
    SearchSpace withoutLegs(BitSet gone) {
        return new SearchSpace(graph, leg -> usable.test(leg) && !gone.get(leg), requirements);
    }

    /** The same without some states. */
    SearchSpace without(IntPredicate states) {
        return new SearchSpace(graph, usable, requirements) {
            @Override
            int after(int state, int leg) {
                int next = super.after(state, leg);
                return next == NOWHERE || states.test(next) ? NOWHERE : next;
            }
        };
    }
}
