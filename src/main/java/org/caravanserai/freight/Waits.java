package org.caravanserai.freight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;

/** Waiting for a gate, as lines of the account. */
public final class Waits {

    private Waits() {}

    /**
     * The wait to expect at a gate when nobody says when freight comes; empty when it is always open.
     *
     * @param gate its name for people, such as {@code border crossing khunjerab}
     */
    public static Optional<LedgerEntry> expected(
            OpeningCalendar calendar, String gate, String country, Mode mode, LocalDate date) {
        double hours = calendar.expectedWaitHours(date);
        Amount amount = Amount.of(0, hours, 0);
        if (amount.milliHours() == 0) {
            return Optional.empty();
        }
        return Optional.of(entry(
                amount.milliHours(),
                new Figure(
                        "expected wait at " + gate, hours, "h", date.getYear(), Confidence.DERIVED, calendar.sources()),
                country,
                mode));
    }

    /** A wait of so long for a gate to open. */
    public static LedgerEntry until(
            long milliHours, String opening, List<String> sources, int year, String country, Mode mode) {
        return entry(
                milliHours,
                new Figure(opening, milliHours / 1000.0, "h", year, Confidence.DERIVED, sources),
                country,
                mode);
    }

    private static LedgerEntry entry(long milliHours, Figure figure, String country, Mode mode) {
        return new LedgerEntry(
                country, mode, Component.WAITING, new Amount(0, milliHours, 0), List.of(figure), List.of());
    }
}
