package org.caravanserai.analysis.breakeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    /** Freight comes at an hour of a day; the gate opens on days drawn one by one. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.25, 0.5, 0.8, 1})
    void theExpectedWaitIsTheMeanOfManyDrawnOnes(double share) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20_260_131L);
        int trips = 400_000;
        double hours = 0;
        for (int trip = 0; trip < trips; trip++) {
            double arrival = 24 * random.nextDouble();
            int day = 0;
            while (random.nextDouble() >= share) {
                day++;
            }
            hours += day == 0 ? 0 : 24 * day - arrival;
        }
        assertThat(Scale.OPEN_DAYS.stretched(share)).isCloseTo(hours / trips, within(0.01 + hours / trips * 0.01));
    }

    /** Worked by hand: half of the days open, half of freight waits 12 h and then for one more day on average: 18 h. */
    @ParameterizedTest
    @ValueSource(doubles = 0.5)
    void aGateOpenOnHalfOfTheDaysIsWaitedForEighteenHours(double share) {
        assertThat(Scale.OPEN_DAYS.stretched(share)).isEqualTo(18);
        assertThat(Scale.OPEN_DAYS.value(18)).isEqualTo(share);
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void stretchingIsUndone(Scale scale) {
        for (double value = 0.001; value <= 1; value += 0.013) {
            assertThat(scale.value(scale.stretched(value))).isCloseTo(value, Percentage.withPercentage(1e-9));
        }
    }
}
