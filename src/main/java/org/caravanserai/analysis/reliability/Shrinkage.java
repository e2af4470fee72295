package org.caravanserai.analysis.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rates of rare events from short records: each crossing's own drawn towards that of all, the more the shorter its record.
 * Closures come by a Poisson process whose rate differs between crossings by a gamma distribution; its two moments are
 * matched (empirical Bayes, Clayton and Kaldor 1987, <i>Biometrics</i> 43, 671-681), and a crossing gets the mean of what its
 * own record leaves: {@code (closures + a) / (open years + b)}. Lengths are its own; one with fewer than
 * {@value #ENOUGH} closures takes those of all for the missing ones.
 */
final class Shrinkage {

    static final int ENOUGH = 3;

    /** Where rates do not differ more than chance lets them, all are taken as one: nobody's own record counts. */
    private static final double ALL_ALIKE = 1e6;

    private final double shape;
    private final double years;
    private final List<Double> lengths;

    private Shrinkage(Map<String, DaysOfCrossing> record) {
        double closures = 0;
        double open = 0;
        double squares = 0;
        lengths = new ArrayList<>();
        for (DaysOfCrossing days : record.values()) {
            lengths.addAll(days.closuresHours());
            closures += days.closuresHours().size();
            open += days.openYears();
            squares += days.openYears() * days.openYears();
        }
        double mean = open == 0 ? 0 : closures / open;
        double between = between(record, mean) / (open - squares / open);
        years = mean > 0 && between > 0 ? mean / between : ALL_ALIKE;
        shape = mean * years;
    }

    /** The scatter of rates about their mean less what chance alone would make of one rate. */
    private static double between(Map<String, DaysOfCrossing> record, double mean) {
        double sum = 0;
        int used = 0;
        for (DaysOfCrossing days : record.values()) {
            if (days.openYears() > 0) {
                double rate = days.closuresHours().size() / days.openYears();
                sum += days.openYears() * (rate - mean) * (rate - mean);
                used++;
            }
        }
        return sum - (used - 1) * mean;
    }

    /** A process for every crossing of a record. */
    static Map<String, ClosureProcess> fit(Map<String, DaysOfCrossing> record) {
        Shrinkage all = new Shrinkage(record);
        Map<String, ClosureProcess> processes = new TreeMap<>();
        record.forEach((name, days) -> processes.put(name, all.process(name, days)));
        return processes;
    }

    private ClosureProcess process(String name, DaysOfCrossing days) {
        List<Double> own = days.closuresHours();
        double perYear = lengths.isEmpty() ? 0 : (own.size() + shape) / (days.openYears() + years);
        return new ClosureProcess(name, own.size(), days.openYears(), perYear, mix(own), own.isEmpty());
    }

    private ClosureLengths mix(List<Double> own) {
        List<Double> others = own.size() >= ENOUGH ? List.of() : lengths;
        if (own.isEmpty() && others.isEmpty()) {
            return new ClosureLengths(new double[] {1}, new double[] {1}); // never drawn: nothing was ever closed
        }
        double[] hours = new double[own.size() + others.size()];
        double[] weights = new double[hours.length];
        for (int i = 0; i < hours.length; i++) {
            boolean isOwn = i < own.size();
            hours[i] = isOwn ? own.get(i) : others.get(i - own.size());
            weights[i] = isOwn ? 1 : (double) (ENOUGH - own.size()) / others.size();
        }
        return new ClosureLengths(hours, weights);
    }
}
