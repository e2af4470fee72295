package org.caravanserai.analysis.breakeven;

import java.util.List;
import org.caravanserai.freight.Amount;

/**
 * One of those that win or lose, with what it takes all along the range.
 *
 * @param name as told
 * @param pieces one after another over the whole range
 */
record Contender(String name, List<Piece> pieces) {

    Contender {
        pieces = List.copyOf(pieces);
    }

    /** The piece that a stretch lies in. */
    Piece over(double begin, double end) {
        double middle = (begin + end) / 2;
        return pieces.stream()
                .filter(piece -> piece.begin() <= middle && middle <= piece.end())
                .findFirst()
                .orElseThrow();
    }

    Amount at(double place) {
        return pieces.stream()
                .filter(piece -> piece.begin() <= place && place <= piece.end())
                .findFirst()
                .orElseThrow()
                .at(place);
    }
}
