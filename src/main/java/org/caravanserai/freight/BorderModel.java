package org.caravanserai.freight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.BorderQuantity;
import org.caravanserai.atlas.BorderQuantity.Measure;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.Rate;

/**
 * Hours and dollars of passing a border: outbound at the post that is left plus inbound at the post that is entered
 * (TFI1 and TFI2 of the CAREC CPMM). Where a post was not measured, its country's mean stands in, marked as derived; where
 * the country was not, the programme's mean, marked as estimated. What a scenario says of a side acts on whichever stands
 * there.
 */
public final class BorderModel {

    private final Atlas atlas;
    private final RateBook rates;
    private final LocalDate date;

    /**
     * The model of the posts of {@code atlas}; figures are those of the year that {@link Atlas#borderHours} takes for
     * {@code date}.
     */
    public BorderModel(Atlas atlas, FreightProfile profile, LocalDate date) {
        this.atlas = atlas;
        this.rates = new RateBook(atlas, profile, date);
        this.date = date;
    }

    /** What leaving by {@code fromPost} and entering by the post opposite takes; the way between them is shared evenly. */
    public List<LedgerEntry> over(BorderCrossing crossing, String fromPost) {
        Place left = atlas.placeOf(fromPost);
        Place entered = atlas.placeOf(crossing.otherPost(fromPost));
        long metres = Math.round(left.position().distanceKm(entered.position()) * 1000);
        return List.of(
                side(crossing, left, Direction.OUTBOUND, metres / 2),
                side(crossing, entered, Direction.INBOUND, metres - metres / 2));
    }

    private LedgerEntry side(BorderCrossing crossing, Place post, Direction direction, long metres) {
        Mode mode = crossing.mode();
        List<Figure> hours = crossing.adjustment(new BorderQuantity(post.id(), direction, Measure.HOURS))
                .applied(() ->
                        figure(post, mode, direction, "hours", atlas.borderHours(post.id(), mode, direction, date)));
        List<Figure> usd = crossing.adjustment(new BorderQuantity(post.id(), direction, Measure.USD))
                .applied(() -> figure(post, mode, direction, "usd", atlas.borderUsd(post.id(), mode, direction, date)));
        Amount amount = new Amount(metres, Math.round(product(hours) * 1000), Math.round(product(usd) * 100));
        return new LedgerEntry(post.country(), mode, Component.BORDER, amount, hours, usd);
    }

    private static double product(List<Figure> figures) {
        return figures.stream().mapToDouble(Figure::value).reduce(1, (a, b) -> a * b);
    }

    private Figure figure(Place post, Mode mode, Direction direction, String quantity, Optional<Figure> measured) {
        String asked = "%s %s %s %s".formatted(post.id(), direction.word(), mode.word(), quantity);
        String directed = "border_" + direction.word() + "_" + quantity;
        String undirected = "border_" + quantity;
        return measured.or(mean(post.country(), mode, directed, asked, Confidence.DERIVED))
                .or(mean(post.country(), mode, undirected, asked, Confidence.DERIVED))
                .or(mean(Rate.PROGRAMME, mode, directed, asked, Confidence.ESTIMATED))
                .or(mean(Rate.PROGRAMME, mode, undirected, asked, Confidence.ESTIMATED))
                .orElseThrow(() -> new MissingRateException(directed, post.country(), mode.word()));
    }

    private Supplier<Optional<Figure>> mean(
            String country, Mode mode, String parameter, String asked, Confidence atBest) {
        return () -> rates.own(country, mode, parameter).map(mean -> mean.standingInFor(asked, atBest));
    }
}
