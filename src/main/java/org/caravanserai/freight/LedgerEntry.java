package org.caravanserai.freight;

import java.util.List;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;

/**
 * One line of the account.
 *
 * @param country ISO 3166-1 alpha-2 code of where it is spent
 * @param hoursFrom the figures its hours were computed from; empty when it takes none
 * @param usdFrom the figures its dollars were computed from; empty when it costs nothing
 */
public record LedgerEntry(
        String country, Mode mode, Component component, Amount amount, List<Figure> hoursFrom, List<Figure> usdFrom) {

    public LedgerEntry {
        hoursFrom = List.copyOf(hoursFrom);
        usdFrom = List.copyOf(usdFrom);
    }

    /** How far its hours can be trusted: as far as their weakest figure. */
    public Confidence hoursConfidence() {
        return weakest(hoursFrom);
    }

    /** How far its dollars can be trusted. */
    public Confidence usdConfidence() {
        return weakest(usdFrom);
    }

    private static Confidence weakest(List<Figure> figures) {
        return figures.stream().map(Figure::confidence).reduce(Confidence.PUBLISHED, Confidence::weaker);
    }
}
