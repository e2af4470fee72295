package org.caravanserai.analysis.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Spearman's rank correlation: Pearson's correlation of ranks, those of equal values their mean. It sees whether one rises with
 * the other, in a line or not. Apache Commons Statistics has none as of 1.2.
 */
final class RankCorrelation {

    private RankCorrelation() {}

    /** The correlation, -1 to 1; empty where one of the two never changes. */
    static OptionalDouble of(double[] one, double[] other) {
        double[] ranks = ranks(one);
        double[] otherRanks = ranks(other);
        double mean = (one.length + 1) / 2.0;
        double together = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < ranks.length; i++) {
            together += (ranks[i] - mean) * (otherRanks[i] - mean);
            squares += (ranks[i] - mean) * (ranks[i] - mean);
            otherSquares += (otherRanks[i] - mean) * (otherRanks[i] - mean);
        }
        return squares == 0 || otherSquares == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(together / Math.sqrt(squares * otherSquares));
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int first = 0;
        while (first < order.length) {
            int next = first + 1;
            while (next < order.length && values[order[next]] == values[order[first]]) {
                next++;
            }
            double rank = (first + 1 + next) / 2.0;
            Arrays.stream(order, first, next).forEach(i -> ranks[i] = rank);
            first = next;
        }
        return ranks;
    }
}
