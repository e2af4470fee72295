package org.caravanserai.analysis.bottleneck;

import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.FreightProfile;

/** What something takes more than another, below 0 where it takes less; in the whole units of {@link Amount}. */
public record Difference(long metres, long milliHours, long cents) {

    /** As much as the other. */
    public static final Difference NONE = new Difference(0, 0, 0);

    /** What {@code after} takes more than {@code before}. */
    public static Difference between(Amount before, Amount after) {
        return new Difference(
                after.metres() - before.metres(),
                after.milliHours() - before.milliHours(),
                after.cents() - before.cents());
    }

    /** In hours. */
    public double hours() {
        return milliHours / 1000.0;
    }

    /** In US dollars. */
    public double usd() {
        return cents / 100.0;
    }

    /**
     * USD and what the hours are worth, which is in the USD already where the profile prices its time.
     *
     * @throws java.util.NoSuchElementException if the profile states no value of time
     */
    public double generalisedUsd(FreightProfile profile) {
        double value = profile.valueOfTime().map(Figure::value).orElseThrow();
        return profile.timeIsPriced() ? usd() : usd() + hours() * value;
    }
}
