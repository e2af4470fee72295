package org.caravanserai.routing;

import java.util.OptionalInt;

/** In which order a search came to stops for good. */
final class SettleOrder {

    private final int[] place;
    private int settled;

    SettleOrder(int stops) {
        place = new int[stops];
    }

    /** Takes a stop down; false if it was before. */
    boolean add(int stop) {
        if (place[stop] != 0) {
            return false;
        }
        place[stop] = ++settled;
        return true;
    }

    /** Whichever came first; empty when none came. */
    OptionalInt firstOf(int... stops) {
        OptionalInt first = OptionalInt.empty();
        for (int stop : stops) {
            if (place[stop] != 0 && (first.isEmpty() || place[stop] < place[first.getAsInt()])) {
                first = OptionalInt.of(stop);
            }
        }
        return first;
    }
}
