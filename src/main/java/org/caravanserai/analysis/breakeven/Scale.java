package org.caravanserai.analysis.breakeven;

/**
 * How the values of a lever are stretched so that the hours and dollars of one route lie on a straight line over them.
 * Monotone, and undone exactly by {@link #value}.
 */
public enum Scale {
    /** Hours, dollars and prices: what a route takes grows in step with them. */
    LINEAR {
        @Override
        double stretched(double value) {
            return value;
        }

        @Override
        double value(double stretched) {
            return stretched;
        }
    },
    /** Speeds and hours at the wheel of a day: hours grow in step with one over them. Values above 0. */
    RECIPROCAL {
        @Override
        double stretched(double value) {
            return 1 / value;
        }

        @Override
        double value(double stretched) {
            return 1 / stretched;
        }
    },
    /**
     * The share of days on which a gate opens: hours grow in step with the wait to be expected. Values above 0, up to 1.
     *
     * <p>Every day the gate opens for the whole day with likelihood p, whatever it did before, and freight comes at any hour
     * of a day alike. With likelihood p it does not wait. Else it waits for the end of that day, 12 hours on average, and
     * for as many further days of 24 hours as stay shut in a row, which are (1 - p) / p on average (the geometric
     * distribution). The mean wait is W(p) = (1 - p) (12 + 24 (1 - p) / p) = 12 (1 - p) (2 - p) / p hours. From a wait back
     * to the share: 12 p² - (36 + W) p + 24 = 0, of which the smaller root lies above 0 and at or below 1.
     */
    OPEN_DAYS {
        @Override
        double stretched(double value) {
            return HALF_A_DAY * (1 - value) * (2 - value) / value;
        }

        @Override
        double value(double stretched) {
            double b = 3 * HALF_A_DAY + stretched;
            // the smaller root, written so that nothing cancels when the wait is long
            return 4 * HALF_A_DAY / (b + Math.sqrt(b * b - 8 * HALF_A_DAY * HALF_A_DAY));
        }
    };

    private static final double HALF_A_DAY = 12;

    /** Where a value lies on the stretched scale. */
    abstract double stretched(double value);

    /** The value at a place of the stretched scale. */
    abstract double value(double stretched);
}
