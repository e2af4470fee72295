package org.caravanserai.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.analysis.reliability.Quantity;
import org.caravanserai.analysis.reliability.SpreadBook;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.Route;

/** What some routes rest on, as far as it counts for an objective: levers, and figures that no lever moves. */
final class Rested {

    private final LeverFinder finder;
    private final SpreadBook spreads;
    private final List<Quantity> quantities;
    private final double usdPerHour;

    Rested(LeverFinder finder, SpreadBook spreads, FreightProfile profile, Objective objective) {
        this.finder = finder;
        this.spreads = spreads;
        this.usdPerHour =
                profile.timeIsPriced() ? profile.valueOfTime().orElseThrow().value() : 0;
        this.quantities = objective == Objective.TIME
                ? List.of(Quantity.HOURS)
                : profile.timeIsPriced() ? List.of(Quantity.HOURS, Quantity.USD) : List.of(Quantity.USD);
    }

    /** Adds the levers of some legs to others, by their ids. */
    void addLevers(List<Leg> legs, Map<String, Lever> levers) {
        for (Leg leg : legs) {
            for (LedgerEntry entry : leg.entries()) {
                for (Quantity quantity : quantities) {
                    if (quantity.scatters(entry)) {
                        add(leg, entry, quantity, levers);
                    }
                }
            }
        }
    }

    private void add(Leg leg, LedgerEntry entry, Quantity quantity, Map<String, Lever> levers) {
        List<String> targets = finder.handle(leg, entry, quantity).targets();
        double sigma = spreads.sigmaOfMean(entry, quantity);
        if (!targets.isEmpty() && sigma > 0) {
            boolean divides = isHaul(entry) && quantity == Quantity.HOURS;
            levers.merge(
                    targets.get(0),
                    new Lever(targets, quantity.figure(entry), quantity, divides, sigma),
                    Rested::wider);
        }
    }

    private static boolean isHaul(LedgerEntry entry) {
        return switch (entry.component()) {
            case HAUL, REST -> true;
            case BORDER, TRANSFER, PORT, WAITING, TIME_VALUE -> false;
        };
    }

    private static Lever wider(Lever one, Lever other) {
        return new Lever(
                one.targets(), one.figure(), one.quantity(), one.divides(), Math.max(one.sigma(), other.sigma()));
    }

    /** The figures of some routes that no lever moves, heaviest first. */
    List<NotVaried> notVaried(Collection<Route> routes) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, String> reasons = new TreeMap<>();
        double all = 0;
        for (Route route : routes) {
            for (Leg leg : route.legs()) {
                for (LedgerEntry entry : leg.entries()) {
                    for (Quantity quantity : quantities) {
                        if (quantity.scatters(entry)) {
                            double weight = weight(entry, quantity);
                            all += weight;
                            String reason = reason(leg, entry, quantity);
                            if (!reason.isEmpty()) {
                                String figure = quantity.figure(entry).origin();
                                reasons.put(figure, reason);
                                weights.merge(figure, weight, Double::sum);
                            }
                        }
                    }
                }
            }
        }
        return ranked(weights, reasons, all);
    }

    private static List<NotVaried> ranked(Map<String, Double> weights, Map<String, String> reasons, double all) {
        List<NotVaried> ranked = new ArrayList<>();
        weights.forEach((figure, weight) -> ranked.add(new NotVaried(figure, reasons.get(figure), weight / all)));
        ranked.sort(Comparator.comparingDouble(NotVaried::share).reversed().thenComparing(NotVaried::figure));
        return ranked;
    }

    private double weight(LedgerEntry entry, Quantity quantity) {
        boolean priced = quantities.size() > 1 && quantity == Quantity.HOURS;
        return quantity.of(entry) * (priced ? usdPerHour : 1);
    }

    private String reason(Leg leg, LedgerEntry entry, Quantity quantity) {
        String reason = finder.handle(leg, entry, quantity).reason();
        boolean still = spreads.sigmaOfMean(entry, quantity) == 0;
        return reason.isEmpty() && still ? "rates.csv gives it no spread" : reason;
    }
}
