package org.caravanserai.routing;

/**
 * How many routes, and how much they may have in common.
 *
 * @param k how many routes in all, the best included, 1 to 20
 * @param maxOverlap how much of each earlier route a later one may go over again: the share of the earlier route's
 *     kilometres, 0 (nothing) to below 1
 */
public record AlternativeOptions(int k, double maxOverlap) {

    private static final int MOST = 20;

    /**
     * A wish for up to {@code k} routes.
     *
     * @throws IllegalArgumentException if {@code k} or {@code maxOverlap} is out of range
     */
    public AlternativeOptions {
        if (k < 1 || k > MOST) {
            throw new IllegalArgumentException("alternatives: 1 to " + MOST + " routes can be asked for, was " + k);
        }
        if (!(maxOverlap >= 0 && maxOverlap < 1)) {
            throw new IllegalArgumentException(
                    "alternatives: the most overlap must be at least 0 and below 1, was " + maxOverlap);
        }
    }
}
