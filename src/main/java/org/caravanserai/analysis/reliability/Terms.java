package org.caravanserai.analysis.reliability;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/** Hours or dollars by the factor they scatter with, in order of travel, as arrays. */
final class Terms {

    private final int[] factors;
    private final double[] amounts;

    /** Amounts by {@link Scatter#number}, in the order of the map. */
    Terms(Map<Integer, Double> byFactor) {
        factors = byFactor.keySet().stream().mapToInt(Integer::intValue).toArray();
        amounts = byFactor.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** What it comes to in the mean. */
    double sum() {
        return Arrays.stream(amounts).sum();
    }

    void forEach(Scatter scatter, ObjDoubleConsumer<Factor> consumer) {
        for (int term = 0; term < amounts.length; term++) {
            consumer.accept(scatter.factor(factors[term]), amounts[term]);
        }
    }

    /** What it comes to on every trip of a block, added to some sums. */
    void addTo(double[] sums, BlockDraws drawn) {
        for (int term = 0; term < amounts.length; term++) {
            double[] factor = drawn.factor(factors[term]);
            double amount = amounts[term];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += amount * factor[i];
            }
        }
    }
}
