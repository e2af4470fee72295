package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;

/** Adds up ways that share most of their legs: what of a leg is estimated is looked up in its account only once. */
final class LegSums {

    private final Map<Leg, Long> estimated = new HashMap<>();

    MatrixCell.Found found(Place from, Place to, List<Leg> legs) {
        Amount amount = Amount.ZERO;
        long estimates = 0;
        List<String> crossings = new ArrayList<>();
        for (Leg leg : legs) {
            amount = amount.plus(leg.amount());
            estimates += estimated.computeIfAbsent(leg, LegSums::estimatedMilliHours);
            if (leg.kind() == LegKind.BORDER) {
                crossings.add(leg.id());
            }
        }
        double share = amount.milliHours() == 0 ? 0 : (double) estimates / amount.milliHours();
        return new MatrixCell.Found(from, to, amount, crossings, share);
    }

    private static long estimatedMilliHours(Leg leg) {
        return leg.entries().stream()
                .filter(entry -> entry.hoursConfidence() == Confidence.ESTIMATED)
                .map(LedgerEntry::amount)
                .mapToLong(Amount::milliHours)
                .sum();
    }
}
