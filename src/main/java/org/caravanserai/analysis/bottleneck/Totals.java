package org.caravanserai.analysis.bottleneck;

import java.util.Optional;
import org.caravanserai.freight.FreightProfile;

/**
 * Differences added up over pairs, each as many times as loads go: hours and USD of all loads together.
 *
 * @param loads how many they are of
 * @param generalisedUsd USD with the worth of the hours; empty where the profile states no value of time
 */
public record Totals(double loads, double hours, double usd, Optional<Double> generalisedUsd) {

    static Totals none(FreightProfile profile) {
        return new Totals(0, 0, 0, profile.valueOfTime().map(value -> 0.0));
    }

    Totals plus(double more, Difference each, FreightProfile profile) {
        return new Totals(
                loads + more,
                hours + more * each.hours(),
                usd + more * each.usd(),
                generalisedUsd.map(sum -> sum + more * each.generalisedUsd(profile)));
    }

    /** The same the other way round: what is saved where this is what is lost. */
    Totals negated() {
        return new Totals(loads, 0 - hours, 0 - usd, generalisedUsd.map(sum -> 0 - sum));
    }
}
