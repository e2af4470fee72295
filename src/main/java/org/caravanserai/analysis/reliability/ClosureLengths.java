package org.caravanserai.analysis.reliability;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** How long closures last: the recorded lengths themselves, each with a weight. */
public final class ClosureLengths {

    private final double[] hours;
    private final double[] weights;
    private final double[] upTo;
    private final double[] metUpTo;

    /**
     * A mix of lengths.
     *
     * @param hours above 0
     * @param weights above 0, one for each
     */
    ClosureLengths(double[] hours, double[] weights) {
        if (hours.length == 0 || hours.length != weights.length) {
            throw new IllegalArgumentException(hours.length + " lengths and " + weights.length + " weights are no mix");
        }
        if (!Arrays.stream(hours).allMatch(length -> length > 0)) {
            throw new IllegalArgumentException("closures must last some time, were " + Arrays.toString(hours));
        }
        this.hours = hours.clone();
        this.weights = weights.clone();
        this.upTo = weights.clone();
        this.metUpTo = new double[hours.length];
        Arrays.setAll(metUpTo, i -> weights[i] * hours[i]);
        Arrays.parallelPrefix(upTo, Double::sum);
        Arrays.parallelPrefix(metUpTo, Double::sum);
    }

    /** Mean length in hours. */
    public double mean() {
        return expect(length -> length);
    }

    /** The mean of what is made of a length. */
    double expect(DoubleUnaryOperator of) {
        double sum = 0;
        for (int i = 0; i < hours.length; i++) {
            sum += weights[i] * of.applyAsDouble(hours[i]);
        }
        return sum / upTo[upTo.length - 1];
    }

    /** The length of a closure that begins, by a number evenly drawn from 0 to 1. */
    double begun(double drawn) {
        return hours[place(upTo, drawn)];
    }

    /** The length of a closure that is met at any moment: a long one more likely, in proportion to its length. */
    double met(double drawn) {
        return hours[place(metUpTo, drawn)];
    }

    private static int place(double[] sums, double drawn) {
        int found = Arrays.binarySearch(sums, drawn * sums[sums.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }
}
