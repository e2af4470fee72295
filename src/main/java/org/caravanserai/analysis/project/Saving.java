package org.caravanserai.analysis.project;

import java.util.Optional;
import java.util.OptionalLong;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.Ledger;
import org.caravanserai.routing.Route;

/**
 * What one load saves; below 0, what it pays more. In the whole units of {@link Amount}, so that sums are exact.
 *
 * @param milliHours thousandths of an hour
 * @param cents what is paid, without what the hours are worth
 * @param generalisedCents the same with the hours at the profile's value of time; empty where the profile states none
 */
public record Saving(long milliHours, long cents, OptionalLong generalisedCents) {

    /** Nothing, for a profile that states a value of time. */
    public static final Saving NONE = new Saving(0, 0, OptionalLong.of(0));

    /** What the second of two routes saves on the first. */
    static Saving between(Route without, Route with) {
        return spent(without).minus(spent(with));
    }

    /** Hours, what is paid, and both together; an hour is worth what the profile says, whether or not it is charged. */
    private static Saving spent(Route route) {
        FreightProfile profile = route.query().profile();
        Ledger ledger = route.ledger();
        Amount total = ledger.total();
        long paid = total.cents() - ledger.of(Component.TIME_VALUE).cents();
        Optional<Figure> value = profile.valueOfTime();
        OptionalLong generalised = profile.timeIsPriced()
                ? OptionalLong.of(total.cents())
                : value.stream()
                        .mapToLong(usdPerHour -> paid + Math.round(total.milliHours() * usdPerHour.value() / 10))
                        .findFirst();
        return new Saving(total.milliHours(), paid, generalised);
    }

    private Saving minus(Saving other) {
        return new Saving(
                milliHours - other.milliHours, cents - other.cents, both(generalisedCents, other.generalisedCents, -1));
    }

    /** Both together. */
    public Saving plus(Saving other) {
        return new Saving(
                Math.addExact(milliHours, other.milliHours),
                Math.addExact(cents, other.cents),
                both(generalisedCents, other.generalisedCents, 1));
    }

    private static OptionalLong both(OptionalLong one, OptionalLong other, int sign) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(one.getAsLong() + sign * other.getAsLong())
                : OptionalLong.empty();
    }

    /** Hours saved. */
    public double hours() {
        return milliHours / 1000.0;
    }

    /** US dollars saved, without what the hours are worth. */
    public double usd() {
        return cents / 100.0;
    }

    /** US dollars with the hours at the value of time; empty where the profile states none. */
    public Optional<Double> generalisedUsd() {
        return generalisedCents.stream().mapToObj(whole -> whole / 100.0).findFirst();
    }
}
