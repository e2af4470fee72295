package org.caravanserai.analysis.reliability;

import java.util.List;
import java.util.Locale;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.LedgerEntry;

/** What of a line of the account scatters. */
public enum Quantity {
    /** Time, whose speeds, waits and passages scatter. */
    HOURS,
    /** Money, whose prices and fees scatter. */
    USD;

    /** The word used in outputs and in rates.csv. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a line of the account has such an amount of its own; the value of time follows from the hours. */
    public boolean scatters(LedgerEntry entry) {
        return entry.component() != Component.TIME_VALUE && of(entry) > 0;
    }

    /** The amount of a line, in hours or US dollars. */
    public double of(LedgerEntry entry) {
        return this == HOURS ? entry.amount().hours() : entry.amount().usd();
    }

    /**
     * The figure that scatters: of a haul its speed or price, which its length goes before; of a rest the speed it follows
     * from; else the first. The length itself is taken as known: it is right to a few per cent (geodata/README.md).
     */
    public Figure figure(LedgerEntry entry) {
        List<Figure> figures = this == HOURS ? entry.hoursFrom() : entry.usdFrom();
        boolean hauled = entry.component() == Component.HAUL || entry.component() == Component.REST;
        return figures.get(hauled ? 1 : 0);
    }
}
