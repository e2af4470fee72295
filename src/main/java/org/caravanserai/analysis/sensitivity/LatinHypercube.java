package org.caravanserai.analysis.sensitivity;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ArraySampler;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousUniformSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.caravanserai.analysis.reliability.Draws;

/**
 * Standard normal draws of which one lies in each of as many equally likely strata, for every input in an order of its own
 * (McKay, Beckman and Conover 1979, <i>A comparison of three methods for selecting values of input variables</i>): with few
 * draws the whole range of every lever is looked at.
 *
 * @param draws how many, at least 1
 * @param seed the same one gives the same draws, whatever other inputs there are
 */
record LatinHypercube(int draws, long seed) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The draws of an input. */
    double[] normals(String input) {
        UniformRandomProvider random = new Draws(seed).stream(input, 0);
        int[] strata = PermutationSampler.natural(draws);
        ArraySampler.shuffle(random, strata);
        SharedStateContinuousSampler within = ContinuousUniformSampler.of(random, 0, 1, true);
        double[] normals = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            normals[draw] = NORMAL.inverseCumulativeProbability((strata[draw] + within.sample()) / draws);
        }
        return normals;
    }
}
