package org.caravanserai.analysis.breakeven;

import org.caravanserai.freight.Amount;

/**
 * A stretch of the range over which a contestant keeps to one route.
 *
 * @param begin where it begins, as a share of the stretched range
 * @param end where it ends, above {@code begin}
 * @param atBegin what the route takes there
 * @param atEnd what it takes at the end
 * @param straight whether what it takes in between proved to lie on the straight line, within rounding
 */
record Piece(double begin, double end, Trail trail, Amount atBegin, Amount atEnd, boolean straight) {

    /** What lies on the line from one amount to the other, a share of the way along; kilometres stay as they are. */
    static Amount between(Amount begin, Amount end, double share) {
        return new Amount(
                along(begin.metres(), end.metres(), share),
                along(begin.milliHours(), end.milliHours(), share),
                along(begin.cents(), end.cents(), share));
    }

    private static long along(long begin, long end, double share) {
        return Math.round(begin + share * (end - begin));
    }

    /** Where a place of the range lies on it: 0 at its beginning, 1 at its end. */
    double share(double place) {
        return (place - begin) / (end - begin);
    }

    Amount at(double place) {
        return between(atBegin, atEnd, share(place));
    }
}
