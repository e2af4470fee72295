package org.caravanserai.analysis.sensitivity;

import java.util.stream.IntStream;

/**
 * One lever moved alone.
 *
 * @param low how the contestants stand where, in one case of ten, what rests on it would take less
 * @param high where, in one case of ten, it would take more
 */
public record Swing(Lever lever, Standing low, Standing high) {

    /** Whether another contestant than {@code champion} wins at one of its ends. */
    public boolean turns(int champion) {
        return low.winner() != champion || high.winner() != champion;
    }

    /** How far it moves what is looked at: the margin of the champion, or without others its own result. */
    public double width(int champion) {
        return Math.abs(of(high, champion) - of(low, champion));
    }

    /** How far it moves what any contestant takes, at most. */
    public double largestMove() {
        return IntStream.range(0, low.results().size())
                .mapToDouble(contestant -> Math.abs(high.of(contestant) - low.of(contestant)))
                .max()
                .orElseThrow();
    }

    /** What is looked at: the margin of a contestant, or without others its own result. */
    public static double of(Standing standing, int champion) {
        return standing.marginOf(champion).orElseGet(() -> standing.of(champion));
    }
}
