package org.caravanserai.analysis.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {

    private static final double HOURS_OF_YEAR = 8766;
    private static final int MANY = 400_000;

    /** Closures of 10 and of 70 h, as often; open for 160 h in the mean: closed 40 h of every 200, a fifth of the time. */
    private static final ClosureProcess GATE = process(HOURS_OF_YEAR / 160, 10, 70);

    private static ClosureProcess process(double perYear, double... hours) {
        double[] weights = new double[hours.length];
        Arrays.fill(weights, 1);
        return new ClosureProcess("gate", 2, 1, perYear, new ClosureLengths(hours, weights), false);
    }

    /** Renewal theory: P(closed) = 40/200; rest E[D²]/2E[D] = (100 + 4900)/2/80 = 31.25 h. */
    @Test
    void atAnyTimeTheExpectedWaitIsTheClosedShareTimesTheResidualLife() {
        assertThat(GATE.closedShare()).isCloseTo(0.2, within(1e-12));
        assertThat(Outlook.ANY_TIME.expectedWaitHours(GATE, 5)).isCloseTo(0.2 * 31.25, within(1e-12));
        assertThat(Outlook.ANY_TIME.probabilityBeyond(GATE, 5, 0)).isCloseTo(0.2, within(1e-12));
    }

    /** Closures of 100 h, one in 1000 h: P(shut at 50 h) = 1 - exp(-0.05); the wait is 50 + s for a start s before. */
    @Test
    void afterDepartureOnlyClosuresBegunOnTheWayAreMet() {
        ClosureProcess rare = process(HOURS_OF_YEAR / 1000, 100);
        assertThat(Outlook.OPEN_AT_DEPARTURE.probabilityBeyond(rare, 50, 0))
                .isCloseTo(1 - Math.exp(-0.05), within(1e-12));
        double bySteps = 0;
        for (int i = 0; i < 50_000; i++) {
            double start = (i + 0.5) / 1000;
            bySteps += Math.exp(-start / 1000) / 1000 * (50 + start) / 1000;
        }
        assertThat(Outlook.OPEN_AT_DEPARTURE.expectedWaitHours(rare, 50)).isCloseTo(bySteps, within(1e-6));
        assertThat(Outlook.OPEN_AT_DEPARTURE.expectedWaitHours(rare, 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "ANY_TIME,30,0",
        "ANY_TIME,30,15",
        "OPEN_AT_DEPARTURE,30,0",
        "OPEN_AT_DEPARTURE,30,15",
        "OPEN_AT_DEPARTURE,100,5"
    })
    void drawnClosuresAgreeWithTheFormulas(Outlook outlook, double arrival, double elapsed) {
        double[] beyond = new double[MANY];
        double[] squares = new double[MANY];
        int shut = 0;
        UniformRandomProvider stream = new Draws(17).stream("gate", 0);
        for (int i = 0; i < MANY; i++) {
            double one = stream.nextDouble();
            double begins = outlook.begins(GATE, one);
            double wait = outlook.open(begins, outlook.lasts(GATE, one, stream.nextDouble()), arrival) - arrival;
            shut += wait > elapsed ? 1 : 0;
            beyond[i] = Math.max(0, wait - elapsed);
            squares[i] = wait * wait;
        }
        Share probability = Share.of(shut, MANY);
        Distribution mean = Distribution.of(beyond);
        Distribution square = Distribution.of(squares);
        assertThat(outlook.probabilityBeyond(GATE, arrival, elapsed))
                .isCloseTo(probability.value(), within(3 * probability.standardError()));
        assertThat(outlook.meanBeyond(GATE, arrival, elapsed)).isCloseTo(mean.mean(), within(3 * mean.standardError()));
        assertThat(outlook.meanSquare(GATE, arrival)).isCloseTo(square.mean(), within(3 * square.standardError()));
    }

    @ParameterizedTest
    @CsvSource({"ANY_TIME", "OPEN_AT_DEPARTURE"})
    void whatNeverClosesIsNeverWaitedFor(Outlook outlook) {
        ClosureProcess never = process(0, 100);
        assertThat(outlook.expectedWaitHours(never, 500)).isZero();
        assertThat(outlook.meanSquare(never, 500)).isZero();
        double begins = outlook.begins(never, 0.999);
        assertThat(outlook.open(begins, outlook.lasts(never, 0.999, 0.5), 500)).isEqualTo(500);
    }
}
