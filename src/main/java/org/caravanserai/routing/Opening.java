package org.caravanserai.routing;

import java.util.List;
import org.caravanserai.freight.Amount;

/**
 * Things that, all opened together, would open a way.
 *
 * @param steps what to do, each in words: {@code open border crossing chaman}, {@code lift the ban country:IR}; a ban is one
 *     step however much it bans
 * @param blockages the closed or banned links, borders and changes on the lightest way that is open then, in its order
 * @param amount what that way takes, without the waits and rests of a clock
 */
public record Opening(List<String> steps, List<Blockage> blockages, Amount amount) {

    public Opening {
        steps = List.copyOf(steps);
        blockages = List.copyOf(blockages);
    }

    /** The steps in one phrase. */
    @Override
    public String toString() {
        return String.join(" and ", steps);
    }
}
