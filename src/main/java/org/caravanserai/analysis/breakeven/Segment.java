package org.caravanserai.analysis.breakeven;

import java.util.List;
import java.util.Optional;
import org.caravanserai.freight.Amount;

/**
 * A stretch of the range over which one wins by the same borders and changes of track.
 *
 * @param from the value it begins at
 * @param to the value it ends at
 * @param winner name of the contestant, or of the route
 * @param passed ids of the crossings and the changes of track that its route passes, in order
 * @param atFrom what the route takes at {@code from}
 * @param atTo what it takes at {@code to}
 * @param next the runner-up at whichever end the lead is greater; empty without a rival
 * @param leadAtFrom by how much it wins at {@code from}, in the objective's hours, US dollars or kilometres; 0 without a rival
 * @param leadAtTo by how much at {@code to}
 */
public record Segment(
        double from,
        double to,
        String winner,
        List<String> passed,
        Amount atFrom,
        Amount atTo,
        Optional<String> next,
        double leadAtFrom,
        double leadAtTo) {

    public Segment {
        passed = List.copyOf(passed);
    }
}
