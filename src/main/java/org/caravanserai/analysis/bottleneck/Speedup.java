package org.caravanserai.analysis.bottleneck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.freight.TimeValue;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;

/**
 * Hours taken off the legs of an element, line by line of their account until none is left to take; what the time is worth goes
 * with it, where the profile charges it. No line gets below 0.
 */
final class Speedup {

    private final FreightProfile profile;
    private final long milliHours;

    Speedup(FreightProfile profile, double hours) {
        this.profile = profile;
        this.milliHours = Math.round(hours * 1000);
    }

    /** What the legs of an element take then, by number. */
    Map<Integer, Amount> of(Element element, CompactGraph graph) {
        Map<Integer, Amount> faster = new LinkedHashMap<>();
        element.legs().forEach(leg -> faster.put(leg, faster(graph.leg(leg))));
        return faster;
    }

    /** How many hours are taken off a leg. */
    double takenFrom(Leg leg) {
        return Math.min(milliHours, leg.amount().milliHours()) / 1000.0;
    }

    private Amount faster(Leg leg) {
        List<LedgerEntry> entries = new ArrayList<>();
        long left = milliHours;
        for (LedgerEntry entry : leg.entries()) {
            if (entry.component() != Component.TIME_VALUE) {
                long taken = Math.min(left, entry.amount().milliHours());
                left -= taken;
                entries.add(shortened(entry, taken));
            }
        }
        return TimeValue.addedTo(entries, profile).stream()
                .map(LedgerEntry::amount)
                .reduce(Amount.ZERO, Amount::plus);
    }

    private static LedgerEntry shortened(LedgerEntry entry, long taken) {
        Amount now = entry.amount();
        return new LedgerEntry(
                entry.country(),
                entry.mode(),
                entry.component(),
                new Amount(now.metres(), now.milliHours() - taken, now.cents()),
                entry.hoursFrom(),
                entry.usdFrom());
    }
}
