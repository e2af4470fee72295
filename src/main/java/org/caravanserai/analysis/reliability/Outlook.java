package org.caravanserai.analysis.reliability;

import java.util.Arrays;
import java.util.Locale;

/** When a trip is made, and so which closures it can meet. */
public enum Outlook {

    /**
     * It sets out while every gate is open, as the network of the date is, and meets only what begins on the way. A second
     * closure of one gate during one trip is left out: with one a year and ten days on the road that is one trip in 2,700.
     */
    OPEN_AT_DEPARTURE {
        @Override
        double begins(ClosureProcess process, double one) {
            return -StrictMath.log1p(-one) / process.perHour();
        }

        @Override
        double lasts(ClosureProcess process, double one, double other) {
            return process.lengths().begun(other);
        }

        @Override
        double open(double begins, double lasts, double arrival) {
            return begins <= arrival ? Math.max(arrival, begins + lasts) : arrival;
        }

        @Override
        double probabilityBeyond(ClosureProcess process, double arrival, double elapsed) {
            return process.lengths()
                    .expect(length -> elapsed >= length
                            ? 0
                            : begun(process, arrival) - begun(process, arrival + elapsed - length));
        }

        @Override
        double meanBeyond(ClosureProcess process, double arrival, double elapsed) {
            return process.perHour() == 0
                    ? 0
                    : process.lengths()
                            .expect(length ->
                                    elapsed >= length ? 0 : first(process.perHour(), arrival, length - elapsed));
        }

        @Override
        double meanSquare(ClosureProcess process, double arrival) {
            double rate = process.perHour();
            return rate == 0
                    ? 0
                    : process.lengths().expect(length -> {
                        double earliest = Math.max(0, arrival - length);
                        double longest = length - arrival + earliest;
                        return Math.exp(-rate * earliest) * longest * longest
                                - Math.exp(-rate * arrival) * length * length
                                + 2 / rate * first(rate, arrival, length);
                    });
        }

        /** Probability that a closure has begun by some hour. */
        private double begun(ClosureProcess process, double hour) {
            return -Math.expm1(-process.perHour() * Math.max(0, hour));
        }

        /** Integral of {@code rate exp(-rate s) (s + length - arrival)} over the starts s from which it reaches the arrival. */
        private double first(double rate, double arrival, double length) {
            double earliest = Math.max(0, arrival - length);
            return Math.exp(-rate * earliest) * (length - arrival + earliest)
                    - Math.exp(-rate * arrival) * length
                    + (Math.exp(-rate * earliest) - Math.exp(-rate * arrival)) / rate;
        }
    },

    /**
     * It is made at any time of the long run, gates open or not: what a timetable for years must reckon with. Whoever comes to
     * a closed gate more likely meets a long closure, and at any moment of it; the rest lasts {@code E[D²] / 2E[D]} in the
     * mean (Cox 1962, <i>Renewal Theory</i>, ch. 5).
     */
    ANY_TIME {
        @Override
        double begins(ClosureProcess process, double one) {
            return one < process.closedShare() ? 0 : Double.POSITIVE_INFINITY;
        }

        @Override
        double lasts(ClosureProcess process, double one, double other) {
            return other * process.lengths().met(Math.min(1, one / process.closedShare()));
        }

        @Override
        double open(double begins, double lasts, double arrival) {
            return begins <= arrival ? arrival + lasts : arrival;
        }

        @Override
        double probabilityBeyond(ClosureProcess process, double arrival, double elapsed) {
            return process.closedShare()
                    * process.lengths().expect(length -> Math.max(0, length - elapsed))
                    / process.lengths().mean();
        }

        @Override
        double meanBeyond(ClosureProcess process, double arrival, double elapsed) {
            return process.closedShare()
                    * process.lengths().expect(length -> square(Math.max(0, length - elapsed)) / 2)
                    / process.lengths().mean();
        }

        @Override
        double meanSquare(ClosureProcess process, double arrival) {
            return process.closedShare()
                    * process.lengths().expect(length -> length * square(length) / 3)
                    / process.lengths().mean();
        }

        private double square(double value) {
            return value * value;
        }
    };

    /**
     * The outlook of a word.
     *
     * @throws IllegalArgumentException if it is neither {@code open-at-departure} nor {@code any-time}
     */
    public static Outlook called(String word) {
        return Arrays.stream(values())
                .filter(outlook -> outlook.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("\"" + word + "\" is neither open-at-departure nor any-time"));
    }

    /** Hours after departure at which a closure begins, by a number evenly drawn from 0 to below 1; infinite for none. */
    abstract double begins(ClosureProcess process, double one);

    /** How long it lasts: from its beginning where that is told, else from when it is met; by the same number and another. */
    abstract double lasts(ClosureProcess process, double one, double other);

    /** When the gate is open for one who first looks at {@code arrival}: then, or later. */
    abstract double open(double begins, double lasts, double arrival);

    /** Probability that a gate is shut to one who arrives after some hours, and still so {@code elapsed} hours later. */
    abstract double probabilityBeyond(ClosureProcess process, double arrival, double elapsed);

    /** Mean of the hours by which the wait goes beyond {@code elapsed}, no wait counting as none. */
    abstract double meanBeyond(ClosureProcess process, double arrival, double elapsed);

    /** Mean square of the wait, in hours squared. */
    abstract double meanSquare(ClosureProcess process, double arrival);

    /** Hours that one who arrives after some hours waits in the mean. */
    public double expectedWaitHours(ClosureProcess process, double arrival) {
        return meanBeyond(process, arrival, 0);
    }

    /** The word used on the command line: {@code open-at-departure}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
