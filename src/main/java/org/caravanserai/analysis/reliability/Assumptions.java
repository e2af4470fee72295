package org.caravanserai.analysis.reliability;

import static java.util.Objects.requireNonNull;

/**
 * What is assumed beyond the data.
 *
 * @param correlation of the logarithms of what any two figures of one component are multiplied by, 0 to below 1: above 0 all
 *     borders are slow together
 * @param outlook which closures a trip can meet
 */
public record Assumptions(double correlation, Outlook outlook) {

    /**
     * What holds for all trips of one question.
     *
     * @throws IllegalArgumentException if the correlation is not from 0 to below 1
     */
    public Assumptions {
        requireNonNull(outlook, "outlook");
        if (!(correlation >= 0 && correlation < 1)) {
            throw new IllegalArgumentException(
                    "a correlation between figures lies from 0 to below 1, was " + correlation);
        }
    }

    /** Figures independent; gates open at departure. */
    public static Assumptions usual() {
        return new Assumptions(0, Outlook.OPEN_AT_DEPARTURE);
    }
}
