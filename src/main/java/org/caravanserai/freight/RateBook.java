package org.caravanserai.freight;

import java.time.LocalDate;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Rate;

/**
 * The rates of an atlas for a date. Where a country has none, the mean of the CAREC programme stands in for it, marked as
 * estimated.
 */
final class RateBook {

    private final Atlas atlas;
    private final LocalDate date;

    RateBook(Atlas atlas, LocalDate date) {
        this.atlas = atlas;
        this.date = date;
    }

    Figure rate(String country, Mode mode, String parameter) {
        return find(country, mode, parameter)
                .orElseThrow(() -> new MissingRateException(parameter, country, mode.word()));
    }

    Optional<Figure> find(String country, Mode mode, String parameter) {
        return own(country, mode, parameter)
                .or(() -> atlas.rate(Rate.PROGRAMME, mode, parameter, date)
                        .map(mean -> mean.standingInFor(
                                parameter + " " + country + " " + mode.word(), Confidence.ESTIMATED)))
                .or(() -> anywhere(mode, parameter));
    }

    /** The country's own figure only. */
    Optional<Figure> own(String country, Mode mode, String parameter) {
        return atlas.rate(country, mode, parameter, date);
    }

    /** The figure for anywhere, such as a rest rule. */
    Optional<Figure> anywhere(Mode mode, String parameter) {
        return atlas.rate(Rate.ANYWHERE, mode, parameter, date);
    }
}
