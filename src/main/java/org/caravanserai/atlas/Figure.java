package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One number with what makes it worth using.
 *
 * @param what what it measures, such as {@code swod AF road} or {@code torkham-pk outbound hours}
 * @param value the number, finite
 * @param unit its unit as written in the tables, such as {@code km/h}
 * @param year the year it was measured in; 0 where the source gives none
 * @param confidence how far it can be trusted
 * @param sources ids of rows of sources.csv, at least one
 */
public record Figure(String what, double value, String unit, int year, Confidence confidence, List<String> sources) {

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
    }

    /** This figure with another name and a weaker confidence: what a fallback is worth. */
    public Figure standingInFor(String asked, Confidence atBest) {
        return new Figure(asked + " by " + what, value, unit, year, confidence.weaker(atBest), sources);
    }
}
