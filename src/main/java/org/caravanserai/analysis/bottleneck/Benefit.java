package org.caravanserai.analysis.bottleneck;

import java.util.Optional;

/**
 * What a saving is worth in USD: the worth of its hours and the dollars saved.
 *
 * @param usdALoad on average over all loads, of those too that save nothing
 * @param usdAYear of all loads of a year; empty where nobody says how many there are
 */
public record Benefit(double usdALoad, Optional<Double> usdAYear) {

    /** Of a saving; empty where the profile states no value of time. */
    static Optional<Benefit> of(Saving saving, double loadsInAll, boolean loadsAreOfAYear) {
        return saving.saved()
                .generalisedUsd()
                .map(usd -> new Benefit(
                        loadsInAll == 0 ? 0 : usd / loadsInAll, loadsAreOfAYear ? Optional.of(usd) : Optional.empty()));
    }

    /** After how many years the benefit has paid a budget back, without interest; empty where that is not known or never. */
    public Optional<Double> yearsToPayBack(double budgetUsd) {
        return usdAYear.filter(usd -> usd > 0).map(usd -> budgetUsd / usd);
    }

    /** How many loads a year, shared among the pairs as they are now, pay a budget back in some years; empty if none do. */
    public Optional<Double> loadsAYearToPayBack(double budgetUsd, double years) {
        return usdALoad > 0 ? Optional.of(budgetUsd / years / usdALoad) : Optional.empty();
    }
}
