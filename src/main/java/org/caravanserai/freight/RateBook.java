package org.caravanserai.freight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Rate;

/**
 * The rates of an atlas for a profile on a date; the profile's own go first. Where a country has none, the mean of the
 * CAREC programme stands in for it, marked as estimated. Not for several threads at once.
 */
final class RateBook {

    private final Atlas atlas;
    private final FreightProfile profile;
    private final LocalDate date;
    private final Map<Wanted, Optional<Figure>> found = new HashMap<>();

    private record Wanted(String country, Mode mode, String parameter) {}

    RateBook(Atlas atlas, FreightProfile profile, LocalDate date) {
        this.atlas = atlas;
        this.profile = profile;
        this.date = date;
    }

    Figure rate(String country, Mode mode, String parameter) {
        return find(country, mode, parameter)
                .orElseThrow(() -> new MissingRateException(parameter, country, mode.word()));
    }

    Optional<Figure> find(String country, Mode mode, String parameter) {
        return own(country, mode, parameter)
                .or(() -> own(Rate.PROGRAMME, mode, parameter)
                        .map(mean -> mean.standingInFor(
                                parameter + " " + country + " " + mode.word(), Confidence.ESTIMATED)))
                .or(() -> anywhere(mode, parameter));
    }

    /** The country's own figure only; asked for by every link, so kept. */
    Optional<Figure> own(String country, Mode mode, String parameter) {
        return found.computeIfAbsent(new Wanted(country, mode, parameter), this::look);
    }

    private Optional<Figure> look(Wanted wanted) {
        return profile.ownRates().stream()
                .filter(rate -> rate.country().equals(wanted.country())
                        && rate.parameter().equals(wanted.parameter())
                        && (rate.mode().isEmpty() || rate.mode().get() == wanted.mode()))
                .map(Rate::figure)
                .findFirst()
                .or(() -> atlas.rate(wanted.country(), wanted.mode(), wanted.parameter(), date));
    }

    /** The figure for anywhere, such as a rest rule. */
    Optional<Figure> anywhere(Mode mode, String parameter) {
        return own(Rate.ANYWHERE, mode, parameter);
    }
}
