package org.caravanserai.analysis.sensitivity;

import static java.util.Objects.requireNonNull;

import java.util.function.IntConsumer;

/**
 * How often all levers are drawn at once.
 *
 * @param draws {@value #FEWEST} to {@value #MOST}; each changes the atlas, compiles its network and finds the routes
 * @param seed the same one gives the same draws, by whatever number of threads
 * @param progress told how many are done, one thread at a time
 */
public record JointOptions(int draws, long seed, IntConsumer progress) {

    static final int FEWEST = 10;
    static final int MOST = 100_000;

    public JointOptions {
        requireNonNull(progress, "progress");
        if (draws < FEWEST || draws > MOST) {
            throw new IllegalArgumentException("draws must be " + FEWEST + " to " + MOST + ", were " + draws);
        }
    }

    /** So many draws, telling nobody how far it is. */
    public static JointOptions of(int draws, long seed) {
        return new JointOptions(draws, seed, done -> {});
    }
}
