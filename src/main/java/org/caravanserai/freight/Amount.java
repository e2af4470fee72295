package org.caravanserai.freight;

/**
 * Distance, time and money together, in whole metres, thousandths of an hour and cents: sums are exact, in memory and in
 * every output.
 *
 * @param metres 0 or more
 * @param milliHours thousandths of an hour, 0 or more
 * @param cents hundredths of a US dollar, 0 or more
 */
public record Amount(long metres, long milliHours, long cents) {

    /** No distance, no time and no money: where sums begin. */
    public static final Amount ZERO = new Amount(0, 0, 0);

    /**
     * An amount of whole units.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Amount {
        if (metres < 0 || milliHours < 0 || cents < 0) {
            throw new IllegalArgumentException(
                    "amounts cannot be negative: %s m, %s mh, %s c".formatted(metres, milliHours, cents));
        }
    }

    /**
     * The nearest amount in whole units.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public static Amount of(double km, double hours, double usd) {
        if (!Double.isFinite(km) || !Double.isFinite(hours) || !Double.isFinite(usd)) {
            throw new IllegalArgumentException("amounts must be finite: %s km, %s h, %s USD".formatted(km, hours, usd));
        }
        return new Amount(Math.round(km * 1000), Math.round(hours * 1000), Math.round(usd * 100));
    }

    /**
     * The sum of both, each quantity by itself.
     *
     * @throws ArithmeticException if a sum is beyond a {@code long}
     */
    public Amount plus(Amount other) {
        return new Amount(
                Math.addExact(metres, other.metres),
                Math.addExact(milliHours, other.milliHours),
                Math.addExact(cents, other.cents));
    }

    /** Kilometres, to the metre. */
    public double km() {
        return metres / 1000.0;
    }

    /** Hours, to the thousandth. */
    public double hours() {
        return milliHours / 1000.0;
    }

    /** US dollars, to the cent. */
    public double usd() {
        return cents / 100.0;
    }
}
