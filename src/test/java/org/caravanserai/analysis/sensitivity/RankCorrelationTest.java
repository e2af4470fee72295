package org.caravanserai.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    private static double of(double[] one, double[] other) {
        return RankCorrelation.of(one, other).orElseThrow();
    }

    @Test
    void isOneForWhateverRisesTogetherAndMinusOneForWhateverFalls() {
        assertThat(of(new double[] {1, 2, 3, 9}, new double[] {1, 10, 100, 101}))
                .isEqualTo(1);
        assertThat(of(new double[] {1, 2, 3, 9}, new double[] {5, 4, -3, -100})).isEqualTo(-1);
    }

    /** Worked by hand: ranks 1 to 5 against 2 1 4 3 5, so 1 - 6 (1 + 1 + 1 + 1 + 0) / (5 * 24) = 0.8. */
    @Test
    void isSpearmansForRanksWithoutTies() {
        assertThat(of(new double[] {10, 20, 30, 40, 50}, new double[] {0.2, 0.1, 0.4, 0.3, 0.5}))
                .isCloseTo(0.8, within(1e-12));
    }

    /** Ranks 1 2 3 4 against 1.5 1.5 3 4: covariance 4.5 over the root of 5 times 4.5. */
    @Test
    void givesEqualValuesTheirMeanRank() {
        assertThat(of(new double[] {1, 2, 3, 4}, new double[] {7, 7, 8, 9}))
                .isCloseTo(4.5 / Math.sqrt(5 * 4.5), within(1e-12));
    }

    @Test
    void isNoneWhereOneNeverChanges() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {4, 4, 4}))
                .isEmpty();
    }

    /** Two inputs drawn apart: the standard error of a rank correlation of n pairs is 1 / sqrt(n - 1), here 0.0316. */
    @Test
    void isNearZeroForInputsDrawnApart() {
        LatinHypercube cube = new LatinHypercube(1001, 7);
        assertThat(of(cube.normals("one"), cube.normals("other"))).isBetween(-4 * 0.0316, 4 * 0.0316);
    }

    /** One draw in each of n equally likely strata: sorted, the k-th lies between the k/n and (k+1)/n quantiles. */
    @Test
    void drawsOnceFromEveryStratum() {
        double[] sorted = new LatinHypercube(4, 3).normals("one");
        Arrays.sort(sorted);
        assertThat(sorted[0]).isLessThan(-0.674489);
        assertThat(sorted[1]).isBetween(-0.674490, 0.0);
        assertThat(sorted[2]).isBetween(0.0, 0.674490);
        assertThat(sorted[3]).isGreaterThan(0.674489);
    }
}
