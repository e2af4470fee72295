package org.caravanserai.analysis.reliability;

import static java.util.Objects.requireNonNull;

import java.util.function.IntConsumer;

/**
 * How many trips are drawn, and how.
 *
 * @param samples 1 to {@value #MOST}
 * @param seed the same one gives the same trips, by whatever number of threads
 * @param threads at least 1
 * @param progress told now and then how many trips are done, by the calling thread
 */
public record Sampling(int samples, long seed, int threads, IntConsumer progress) {

    /** Hours and dollars of so many fit in some 300 MB. */
    public static final int MOST = 20_000_000;

    /**
     * A draw that its number and seed alone decide.
     *
     * @throws IllegalArgumentException if there are no samples or more than {@value #MOST}, or no thread
     */
    public Sampling {
        requireNonNull(progress, "progress");
        if (samples < 1 || samples > MOST) {
            throw new IllegalArgumentException("samples must be 1 to " + MOST + ", were " + samples);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, were " + threads);
        }
    }

    /** So many trips by as many threads as there are processors. */
    public static Sampling of(int samples, long seed) {
        return new Sampling(samples, seed, Runtime.getRuntime().availableProcessors(), done -> {});
    }

    /** The same by another number of threads. */
    public Sampling onThreads(int number) {
        return new Sampling(samples, seed, number, progress);
    }

    /** The same, told how far it got. */
    public Sampling telling(IntConsumer listener) {
        return new Sampling(samples, seed, threads, listener);
    }
}
