package org.caravanserai.analysis.breakeven;

/**
 * A stretch of the range over which one contender wins by one route.
 *
 * @param winner its number among the contenders
 * @param piece what it wins by
 */
record Holding(double begin, double end, int winner, Piece piece) {

    Holding until(double later) {
        return new Holding(begin, later, winner, piece);
    }
}
