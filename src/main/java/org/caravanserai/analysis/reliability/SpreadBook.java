package org.caravanserai.analysis.reliability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.IncompleteAtlasException;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Rate;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.HaulModel;
import org.caravanserai.freight.LedgerEntry;

/**
 * How far the hours and dollars of a route scatter, from the coefficients of variation {@code spread_...} of rates.csv; the
 * profile's own go first, then the country's, then those for anywhere.
 *
 * <p>Two things scatter and are told apart. The <b>mean</b>: what the figure will be in the year of the trip; one draw for
 * all that rests on the figure, on every leg, and wider by {@code _standin} where the figure is estimated or another one
 * stands in. With a known sample of the year asked for it is the spread of trips over the root of the sample instead. And
 * the <b>trip</b>: this one about the mean; one draw for each post, terminal, or country driven through, because speeds are
 * published as means of whole trips. All draws are independent, unless a correlation is asked for: it then holds between the
 * logarithms of all factors of one component.
 */
public final class SpreadBook {

    /** What the name of the input begins with that is the uncertainty of a mean; the figure's name follows. */
    static final String MEAN = "mean of ";

    private final Atlas atlas;
    private final FreightProfile profile;
    private final LocalDate date;
    private final double correlation;

    /**
     * The spreads on a date.
     *
     * @param correlation of the logarithms of any two figures of one component, 0 to below 1
     */
    SpreadBook(Atlas atlas, FreightProfile profile, LocalDate date, double correlation) {
        this.atlas = atlas;
        this.profile = profile;
        this.date = date;
        this.correlation = correlation;
    }

    /** The spreads on a date, all figures independent. */
    public static SpreadBook of(Atlas atlas, FreightProfile profile, LocalDate date) {
        return new SpreadBook(atlas, profile, date, 0);
    }

    /**
     * How unsure the mean behind a line of the account is: the standard deviation of the logarithm of what the line is
     * multiplied by, without the scatter of single trips.
     *
     * @param entry one that {@link Quantity#scatters scatters} in {@code quantity}
     * @return 0 or above; 0 for what follows from something else, such as the wait at a gate from its hours
     * @throws IncompleteAtlasException if the atlas has no spread for its component
     */
    public double sigmaOfMean(LedgerEntry entry, Quantity quantity) {
        Figure figure = quantity.figure(entry);
        String scattering = component(entry, figure) + "_" + quantity.word();
        return meanSigma(
                entry, figure, scattering, sigma(find(entry, scattering, "trip").value()));
    }

    /** What a line of the account is multiplied by. */
    Factor factor(LedgerEntry entry, Quantity quantity) {
        Figure figure = quantity.figure(entry);
        String scattering = component(entry, figure) + "_" + quantity.word();
        double trip = sigma(find(entry, scattering, "trip").value());
        double mean = meanSigma(entry, figure, scattering, trip);
        double own = Math.sqrt(1 - correlation);
        List<Loading> loadings = new ArrayList<>();
        add(
                loadings,
                scattering + " in common",
                scattering + " in common",
                Math.sqrt(correlation) * Math.hypot(mean, trip));
        add(loadings, MEAN + figure.origin(), figure.origin(), own * mean);
        add(loadings, "trip by " + figure.what(), figure.origin(), own * trip);
        return new Factor(loadings);
    }

    /** Whether the spread of a line rests on estimates: its figure's, or the defaults that stand for its scatter. */
    boolean estimated(LedgerEntry entry, Quantity quantity) {
        Figure figure = quantity.figure(entry);
        String scattering = component(entry, figure) + "_" + quantity.word();
        return Stream.of(find(entry, scattering, "mean"), find(entry, scattering, "trip"))
                .anyMatch(spread -> spread.confidence() == Confidence.ESTIMATED && spread.value() > 0);
    }

    private double meanSigma(LedgerEntry entry, Figure figure, String scattering, double trip) {
        if (figure.sample().isPresent() && figure.year() == date.getYear()) {
            return trip / Math.sqrt(figure.sample().getAsInt());
        }
        double mean = sigma(find(entry, scattering, "mean").value());
        boolean borrowed = figure.standsIn() || figure.confidence() == Confidence.ESTIMATED;
        return borrowed
                ? Math.hypot(mean, sigma(find(entry, scattering, "standin").value()))
                : mean;
    }

    private static void add(List<Loading> loadings, String input, String figure, double sigma) {
        if (sigma > 0) {
            loadings.add(new Loading(input, figure, sigma));
        }
    }

    /** Standard deviation of the logarithm of a lognormal variable, from its coefficient of variation. */
    static double sigma(double variation) {
        return Math.sqrt(Math.log1p(variation * variation));
    }

    private static String component(LedgerEntry entry, Figure figure) {
        return switch (entry.component()) {
            case HAUL, REST -> "haul";
            case BORDER -> "border";
            case TRANSFER, PORT -> "transfer";
            case WAITING -> figure.origin().startsWith(HaulModel.YARD_HOURS) ? "yard" : "waiting";
            case TIME_VALUE -> throw new IllegalArgumentException("the value of time follows from the hours");
        };
    }

    private Figure find(LedgerEntry entry, String scattering, String level) {
        String parameter = "spread_" + scattering + "_" + level;
        return own(entry.country(), entry.mode(), parameter)
                .or(() -> own(Rate.ANYWHERE, entry.mode(), parameter))
                .orElseThrow(() -> new IncompleteAtlasException("rates.csv has no " + parameter + " for "
                        + entry.mode().word() + " in " + entry.country()
                        + " and none for anywhere (*); add a row, 0 where it does not scatter"));
    }

    private Optional<Figure> own(String country, Mode mode, String parameter) {
        return profile.ownRates().stream()
                .filter(rate ->
                        rate.country().equals(country) && rate.parameter().equals(parameter))
                .filter(rate -> rate.mode().isEmpty() || rate.mode().get() == mode)
                .map(Rate::figure)
                .findFirst()
                .or(() -> atlas.rate(country, mode, parameter, date));
    }
}
