package org.caravanserai.analysis.reliability;

/**
 * What shuts a crossing, or a whole border, now and then: an alternating renewal process, open for an exponential time, then
 * closed for one of the recorded lengths.
 *
 * @param name of what is shut, such as {@code torkham} or {@code border AF-PK}
 * @param spells closures on record
 * @param openYears how long it is on record as open
 * @param perYear closures in a year of being open, after shrinkage; 0 or more
 * @param estimated whether it has no closure on record, so that frequency and length are those of others
 */
public record ClosureProcess(
        String name, int spells, double openYears, double perYear, ClosureLengths lengths, boolean estimated) {

    private static final double HOURS_OF_YEAR = 365.25 * 24;

    /**
     * A process that begins open.
     *
     * @throws IllegalArgumentException if {@code perYear} is below 0 or not finite
     */
    public ClosureProcess {
        if (!(perYear >= 0 && perYear < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + ": closures a year must be 0 or more, were " + perYear);
        }
    }

    /** Closures in an hour of being open. */
    double perHour() {
        return perYear / HOURS_OF_YEAR;
    }

    /** The share of time it is closed in the long run, 0 to 1. */
    public double closedShare() {
        double closedPerOpen = perHour() * lengths.mean();
        return closedPerOpen / (1 + closedPerOpen);
    }
}
