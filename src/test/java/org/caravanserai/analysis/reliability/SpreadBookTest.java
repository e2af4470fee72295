package org.caravanserai.analysis.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.caravanserai.World;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.LedgerEntry;
import org.junit.jupiter.api.Test;

class SpreadBookTest {

    private static final Figure PUBLISHED =
            new Figure("post outbound hours", 10, "h", 2022, Confidence.PUBLISHED, List.of("made-up"));

    /** ln(1 + c²) each: of years 0.5, of trucks 1, of posts 0.7. */
    private final SpreadBook book = new SpreadBook(
            new SpreadWorld(SpreadWorld.twoCountries())
                    .spread("border_hours_mean", 0.5)
                    .spread("border_hours_trip", 1)
                    .spread("border_hours_standin", 0.7)
                    .atlas(),
            FreightProfile.truck20t(),
            LocalDate.of(2022, 6, 1),
            0);

    private double variance(Figure figure) {
        return book.factor(entry(figure), Quantity.HOURS).variance();
    }

    private static double log(double variation) {
        return Math.log(1 + variation * variation);
    }

    @Test
    void aPublishedMeanScattersByYearAndTrip() {
        assertThat(variance(PUBLISHED)).isCloseTo(log(0.5) + log(1), within(1e-12));
    }

    @Test
    void aFigureThatStandsInScattersBetweenPostsToo() {
        assertThat(variance(PUBLISHED.standingInFor("other post", Confidence.DERIVED)))
                .isCloseTo(log(0.5) + log(0.7) + log(1), within(1e-12));
    }

    @Test
    void aMeanOfAKnownSampleOfTheYearIsAsSureAsItsSampleIsLarge() {
        assertThat(variance(PUBLISHED.ofSample(OptionalInt.of(25)))).isCloseTo(log(1) * (1 + 1.0 / 25), within(1e-12));
    }

    @Test
    void aSampleOfAnotherYearTellsNothingOfThisOne() {
        Figure older = new Figure(
                "post outbound hours", 10, "h", 2020, Confidence.PUBLISHED, List.of("made-up"), OptionalInt.of(25));
        assertThat(variance(older)).isCloseTo(log(0.5) + log(1), within(1e-12));
    }

    @Test
    void whatOneFigureStandsInForSharesItsMeanAndNotItsTrip() {
        LedgerEntry one = entry(PUBLISHED.standingInFor("one post", Confidence.DERIVED));
        LedgerEntry other = entry(PUBLISHED.standingInFor("other post", Confidence.DERIVED));
        assertThat(book.factor(one, Quantity.HOURS).covariance(book.factor(other, Quantity.HOURS), loading -> true))
                .isCloseTo(log(0.5) + log(0.7), within(1e-12));
    }

    private static LedgerEntry entry(Figure figure) {
        return new LedgerEntry("UZ", Mode.ROAD, Component.BORDER, Amount.of(0, 10, 0), List.of(figure), List.of());
    }

    @Test
    void aCountrysOwnSpreadGoesBeforeThatForAnywhere() {
        SpreadBook own = new SpreadBook(
                new SpreadWorld(new World().rate("UZ", Mode.ROAD, "spread_border_hours_trip", 0.2)).atlas(),
                FreightProfile.truck20t(),
                World.TODAY,
                0);
        assertThat(own.factor(entry(PUBLISHED), Quantity.HOURS).variance()).isCloseTo(log(0.2), within(1e-12));
    }
}
