package org.caravanserai.analysis.breakeven;

/**
 * A value at which something changes.
 *
 * @param changes the winner, or only what the route of the same winner passes
 * @param value where; of a bracketed one the middle
 * @param low the least it can be
 * @param high the most it can be
 * @param exact whether it is where two straight lines meet, within the rounding of the account; else it is known only to lie
 *     between {@code low} and {@code high}, and further changes may hide between them
 * @param before who wins below
 * @param after who wins above
 */
public record SwitchPoint(
        Changes changes, double value, double low, double high, boolean exact, String before, String after) {

    /** What changes. */
    public enum Changes {
        /** Another contestant becomes the best. */
        WINNER,
        /** The winner stays, and goes another way. */
        ROUTE
    }

    /** Half of the width it is known to. */
    public double within() {
        return (high - low) / 2;
    }
}
