package org.caravanserai.freight;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.atlas.Figure;

/** What hours are worth, as lines of the account: each line that takes hours gets another with their price. */
public final class TimeValue {

    private TimeValue() {}

    /** The lines and, if the profile prices its time, those of their hours. */
    public static List<LedgerEntry> addedTo(List<LedgerEntry> entries, FreightProfile profile) {
        if (!profile.timeIsPriced()) {
            return entries;
        }
        Figure value = profile.valueOfTime().orElseThrow();
        List<LedgerEntry> all = new ArrayList<>(entries);
        for (LedgerEntry entry : entries) {
            if (entry.amount().milliHours() > 0) {
                List<Figure> from = new ArrayList<>(entry.hoursFrom());
                from.add(value);
                all.add(new LedgerEntry(
                        entry.country(),
                        entry.mode(),
                        Component.TIME_VALUE,
                        Amount.of(0, 0, entry.amount().hours() * value.value()),
                        List.of(),
                        from));
            }
        }
        return all;
    }
}
