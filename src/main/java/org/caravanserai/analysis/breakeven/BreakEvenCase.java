package org.caravanserai.analysis.breakeven;

import static java.util.Objects.requireNonNull;

/**
 * One of several break-evens of one lever.
 *
 * @param name what sets it apart from the others beside its trip; {@code all} if nothing does
 */
public record BreakEvenCase(String name, BreakEvenAnswer answer) {

    public BreakEvenCase {
        requireNonNull(name, "name");
        requireNonNull(answer, "answer");
    }
}
