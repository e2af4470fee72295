package org.caravanserai.report;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.analysis.corridor.CorridorReach;
import org.caravanserai.analysis.corridor.NamedStretch;
import org.caravanserai.atlas.Mode;

/** Stretches of a corridor where something is missing, as a table. */
public final class GapText {

    private GapText() {}

    /** The sum, then one line a stretch; lines ended by {@code \n}. */
    public static String of(CorridorReach reach, Mode mode, LocalDate date, double withinKm) {
        List<NamedStretch> gaps = reach.gaps(mode, date, withinKm);
        TextTable table = new TextTable("from km>", "to km>", "km>", "from", "to");
        for (NamedStretch gap : gaps) {
            table.row(
                    Lengths.tenths(gap.span().fromKm()),
                    Lengths.tenths(gap.span().toKm()),
                    Lengths.tenths(gap.lengthKm()),
                    Lengths.name(gap.from()),
                    Lengths.name(gap.to()));
        }
        double km = gaps.stream().mapToDouble(NamedStretch::lengthKm).sum();
        return "%s\nno %s in use on %s within %s km: %s of %s km, gaps: %d\n\n"
                        .formatted(
                                reach.corridor().name(),
                                mode.word(),
                                date,
                                Lengths.plain(withinKm),
                                Lengths.tenths(km),
                                Lengths.tenths(reach.course().lengthKm()),
                                gaps.size())
                + table;
    }
}
