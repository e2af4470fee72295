package org.caravanserai.analysis.bottleneck;

import java.util.List;
import java.util.Optional;

/**
 * What is lost when an element closes, by those who have to go another way. Who is cut off is told apart: no hours stand for
 * that.
 *
 * @param pairs how many go another way
 * @param more what their loads take more; of the quantity that routes make least of never below 0
 * @param cut pairs that are left without any way
 * @param loadsCut how many loads these are
 * @param loadsInAll of all pairs that have a way today
 * @param detours where those who have a way go, most loads first
 */
public record Loss(
        int pairs, Totals more, List<Traffic.Pair> cut, double loadsCut, double loadsInAll, List<Detour> detours) {

    public Loss {
        cut = List.copyOf(cut);
        detours = List.copyOf(detours);
    }

    /** Whether anybody loses anything. */
    public boolean isNone() {
        return pairs == 0 && cut.isEmpty();
    }

    /** Hours more for a load, on average over all that still have a way; empty when none has. */
    public Optional<Double> meanHours() {
        return loadsCut < loadsInAll ? Optional.of(more.hours() / (loadsInAll - loadsCut)) : Optional.empty();
    }
}
