package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;

/**
 * One number with what makes it worth using.
 *
 * @param what what it measures, such as {@code swod AF road} or {@code torkham-pk outbound hours}
 * @param value the number, finite
 * @param unit its unit as written in the tables, such as {@code km/h}
 * @param year the year it was measured in; 0 where the source gives none
 * @param confidence how far it can be trusted
 * @param sources ids of rows of sources.csv, at least one
 * @param sample over how many trips or passages it is a mean; empty where its source does not tell
 */
public record Figure(
        String what,
        double value,
        String unit,
        int year,
        Confidence confidence,
        List<String> sources,
        OptionalInt sample) {

    private static final String BY = " by ";

    /**
     * A figure that can be led back to its sources.
     *
     * @throws IllegalArgumentException if the value is not finite, no source is named, or the sample is below 1
     */
    public Figure {
        requireNonNull(what, "what");
        requireNonNull(unit, "unit");
        requireNonNull(confidence, "confidence");
        sources = List.copyOf(sources);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(what + ": value must be finite, was " + value);
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(what + ": a figure needs a source");
        }
        if (sample.isPresent() && sample.getAsInt() < 1) {
            throw new IllegalArgumentException(what + ": a mean over " + sample.getAsInt() + " trips is none");
        }
    }

    /** A figure whose sample size is not known. */
    public Figure(String what, double value, String unit, int year, Confidence confidence, List<String> sources) {
        this(what, value, unit, year, confidence, sources, OptionalInt.empty());
    }

    /** The same as the mean of a sample. */
    public Figure ofSample(OptionalInt size) {
        return new Figure(what, value, unit, year, confidence, sources, size);
    }

    /** This figure with another name and a weaker confidence: what a fallback is worth. */
    public Figure standingInFor(String asked, Confidence atBest) {
        return new Figure(asked + BY + what, value, unit, year, confidence.weaker(atBest), sources);
    }

    /** Whether it was measured for something else than it is used for. */
    public boolean standsIn() {
        return what.contains(BY);
    }

    /** What it was measured for: the same for all that one figure stands in for. */
    public String origin() {
        int by = what.lastIndexOf(BY);
        return by < 0 ? what : what.substring(by + BY.length());
    }
}
