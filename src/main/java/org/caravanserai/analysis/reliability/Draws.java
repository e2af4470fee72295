package org.caravanserai.analysis.reliability;

import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Where chance comes from: every input has a stream of its own for every block of samples, so that a draw depends on the
 * seed, the input's name and the sample's number only. Results therefore do not depend on threads, and two routes that share
 * a figure share its draws (common random numbers). Streams are L64X128MixRandom (Steele and Vigna 2021, <i>LXM: better
 * splittable pseudorandom number generators</i>), set apart by a hash of all three.
 *
 * @param seed any number; the same one gives the same draws
 */
public record Draws(long seed) {

    /** Samples of a block. */
    static final int BLOCK = 1024;

    private static final int WORDS = 4;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Standard normal draws of a block, by the ziggurat method. */
    double[] normals(String input, int block) {
        ZigguratSampler.NormalizedGaussian sampler = ZigguratSampler.NormalizedGaussian.of(stream(input, block));
        double[] drawn = new double[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            drawn[i] = sampler.sample();
        }
        return drawn;
    }

    /** Even draws from 0 to below 1, two for each sample of a block. */
    double[] pairs(String input, int block) {
        UniformRandomProvider stream = stream(input, block);
        double[] drawn = new double[2 * BLOCK];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = stream.nextDouble();
        }
        return drawn;
    }

    /** The stream of an input for a block of samples. */
    public UniformRandomProvider stream(String input, int block) {
        long state = mix(seed + GOLDEN) ^ mix(hash(input)) ^ mix(GOLDEN * (block + 1L));
        long[] words = new long[WORDS];
        for (int i = 0; i < WORDS; i++) {
            state += GOLDEN;
            words[i] = mix(state);
        }
        return RandomSource.L64_X128_MIX.create(words);
    }

    /** FNV-1a. */
    private static long hash(String text) {
        long hash = FNV_BASIS;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    /** The finisher of SplitMix64. */
    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
