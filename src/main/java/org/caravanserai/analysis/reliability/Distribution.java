package org.caravanserai.analysis.reliability;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * A sample in five numbers; quantiles are interpolated between neighbours in order (Hyndman and Fan's definition 7).
 *
 * @param standardDeviation of the sample
 * @param standardError of the mean
 */
public record Distribution(
        double mean, double standardDeviation, double standardError, double p10, double p50, double p90) {

    private static final List<Double> LEVELS = List.of(0.1, 0.5, 0.9);

    /** Of at least one number. */
    public static Distribution of(double[] sample) {
        double mean = Arrays.stream(sample).sum() / sample.length;
        double squares = Arrays.stream(sample)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = sample.length < 2 ? 0 : Math.sqrt(squares / (sample.length - 1));
        double[] levels = LEVELS.stream().mapToDouble(Double::doubleValue).toArray();
        double[] quantiles = Quantile.withDefaults()
                .withCopy(true)
                .with(Quantile.EstimationMethod.HF7)
                .evaluate(sample, levels);
        return new Distribution(
                mean, deviation, deviation / Math.sqrt(sample.length), quantiles[0], quantiles[1], quantiles[2]);
    }
}
