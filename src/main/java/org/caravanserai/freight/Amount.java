package org.caravanserai.freight;

/**
 * Distance, time and money together, in whole metres, thousandths of an hour and cents: sums are exact, in memory and in
 * every output.
 */
public record Amount(long metres, long milliHours, long cents) {

    public static final Amount ZERO = new Amount(0, 0, 0);

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

    public Amount plus(Amount other) {
        return new Amount(
                Math.addExact(metres, other.metres),
                Math.addExact(milliHours, other.milliHours),
                Math.addExact(cents, other.cents));
    }

    public double km() {
        return metres / 1000.0;
    }

    public double hours() {
        return milliHours / 1000.0;
    }

    public double usd() {
        return cents / 100.0;
    }
}
