package org.caravanserai.analysis.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TripOutcomesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 101, 4096})
    void quantilesAreThoseOfTheSortedSample(int size) {
        double[] sample = new Random(size).doubles(size, 0, 1000).toArray();
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        Distribution told = Distribution.of(sample);
        assertThat(told.p10()).isCloseTo(between(sorted, 0.1), within(1e-9));
        assertThat(told.p50()).isCloseTo(between(sorted, 0.5), within(1e-9));
        assertThat(told.p90()).isCloseTo(between(sorted, 0.9), within(1e-9));
    }

    /** Definition 7 of Hyndman and Fan: at (n - 1) p of the sorted values, counted from 0. */
    private static double between(double[] sorted, double level) {
        double place = (sorted.length - 1) * level;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** 1, 2, 3, 6: mean 3, squares of differences 4, 1, 0, 9. */
    @Test
    void meanAndDeviationAreWorkedByHand() {
        Distribution told = Distribution.of(new double[] {6, 1, 3, 2});
        assertThat(told.mean()).isEqualTo(3);
        assertThat(told.standardDeviation()).isCloseTo(Math.sqrt(14.0 / 3), within(1e-12));
        assertThat(told.standardError()).isCloseTo(Math.sqrt(14.0 / 3) / 2, within(1e-12));
    }

    @Test
    void aDeadlineMetToTheHourIsMet() {
        TripOutcomes trips = new TripOutcomes(new double[] {10, 20, 30, 40}, new double[4]);
        assertThat(trips.within(30).value()).isEqualTo(0.75);
        assertThat(trips.within(30).standardError()).isCloseTo(Math.sqrt(0.75 * 0.25 / 4), within(1e-12));
    }

    @Test
    void tiesCountHalf() {
        TripOutcomes one = new TripOutcomes(new double[] {1, 2, 3, 4}, new double[4]);
        TripOutcomes other = new TripOutcomes(new double[] {2, 2, 2, 2}, new double[4]);
        assertThat(one.beats(other, Quantity.HOURS).value()).isEqualTo(1.5 / 4);
        assertThat(one.beats(other, Quantity.USD).value()).isEqualTo(0.5);
        assertThat(one.advantageOver(other, Quantity.HOURS).mean()).isEqualTo(-0.5);
    }

    @Test
    void tripsOfDifferentNumberAreNotCompared() {
        TripOutcomes one = new TripOutcomes(new double[3], new double[3]);
        TripOutcomes other = new TripOutcomes(new double[4], new double[4]);
        assertThatIllegalArgumentException().isThrownBy(() -> one.beats(other, Quantity.HOURS));
    }
}
