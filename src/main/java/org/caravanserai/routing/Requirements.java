package org.caravanserai.routing;

import java.util.List;
import java.util.function.Predicate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;

/**
 * Which requirements have been met, as a set of bits, and what a leg makes of it: an automaton that a search runs beside its
 * network (a product search), so that requirements are met in any order and the answer stays exact.
 */
final class Requirements {

    /** How many a query may have: every one doubles the states of the search. */
    static final int MOST = 8;

    /** Said of a leg that must not be taken. */
    static final int NEVER = -1;

    private static final Requirements NONE = new Requirements(0, new int[0], 0, 0, new boolean[0]);

    private final int count;
    private final int[] meets;
    private final int begin;
    private final int end;
    private final boolean[] moves;

    private Requirements(int count, int[] meets, int begin, int end, boolean[] moves) {
        this.count = count;
        this.meets = meets;
        this.begin = begin;
        this.end = end;
        this.moves = moves;
    }

    static Requirements none() {
        return NONE;
    }

    /** Those on the legs of a graph. */
    static Requirements of(List<Requirement> required, Atlas atlas, CompactGraph graph) {
        if (required.isEmpty()) {
            return NONE;
        }
        int legs = graph.firstLeg(graph.stopCount());
        int[] meets = new int[legs];
        boolean[] moves = new boolean[legs];
        int begin = 0;
        int end = 0;
        for (int i = 0; i < required.size(); i++) {
            Predicate<Leg> met = required.get(i).in(atlas);
            for (int leg = 0; leg < legs; leg++) {
                LegKind kind = graph.leg(leg).kind();
                moves[leg] = kind == LegKind.HAUL || kind == LegKind.BORDER;
                meets[leg] |= moves[leg] && met.test(graph.leg(leg)) ? 1 << i : 0;
            }
            begin |= required.get(i).kind() == Requirement.Kind.BEGIN ? 1 << i : 0;
            end |= required.get(i).kind() == Requirement.Kind.END ? 1 << i : 0;
        }
        return new Requirements(required.size(), meets, begin, end, moves);
    }

    /** How many sets of met requirements there are. */
    int states() {
        return 1 << count;
    }

    /** What has been met after a leg, or {@link #NEVER} if it begins a route that has to begin otherwise. */
    int after(int met, int leg) {
        if (count == 0 || !moves[leg]) {
            return met;
        }
        int open = begin & ~met;
        if (open != 0 && (meets[leg] & open) == 0) {
            return NEVER;
        }
        int kept = met & ~end;
        return kept | (meets[leg] & (~begin | open));
    }
}
