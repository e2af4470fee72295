package org.caravanserai.network;

import java.util.Locale;
import org.caravanserai.freight.Amount;

/** What a route is chosen by. */
public enum Objective {
    /** By the fewest hours. */
    TIME,
    /** By the fewest US dollars, hours among them where the profile prices time. */
    COST,
    /** By the fewest kilometres. */
    DISTANCE;

    /** The weight of an amount, in its whole units: thousandths of an hour, cents or metres. */
    public long weightOf(Amount amount) {
        return switch (this) {
            case TIME -> amount.milliHours();
            case COST -> amount.cents();
            case DISTANCE -> amount.metres();
        };
    }

    /** The same in hours, US dollars or kilometres. */
    public double inUnits(Amount amount) {
        return switch (this) {
            case TIME -> amount.hours();
            case COST -> amount.usd();
            case DISTANCE -> amount.km();
        };
    }

    /** A difference of two weights for people: {@code 3.5 hours more}. */
    public String difference(long weight) {
        String amount = switch (this) {
            case TIME -> String.format(Locale.ROOT, "%,.1f hours", Math.abs(weight) / 1000.0);
            case COST -> String.format(Locale.ROOT, "%,.0f USD", Math.abs(weight) / 100.0);
            case DISTANCE -> String.format(Locale.ROOT, "%,.1f km", Math.abs(weight) / 1000.0);
        };
        return amount + (weight < 0 ? " less" : " more");
    }

    /**
     * Hours, US dollars or kilometres in the whole units of {@link #weightOf}, to the nearest.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public long weightOf(double inUnits) {
        return weightOf(Amount.of(inUnits, inUnits, inUnits));
    }

    /** What {@link #inUnits} counts, as written behind a number: {@code h}, {@code usd} or {@code km}. */
    public String unit() {
        return switch (this) {
            case TIME -> "h";
            case COST -> "usd";
            case DISTANCE -> "km";
        };
    }

    /** The word used on the command line and in outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
