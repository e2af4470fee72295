package org.caravanserai.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.LegKind;
import org.caravanserai.routing.BorderPassage;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.jfree.data.xy.XYSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeCostChartTest {

    private static final Atlas ATLAS = Atlas.bundled();
    private static final RoutePlanner TRUCK = RoutePlanner.of(ATLAS, FreightProfile.truck20t());
    private static final RoutePlanner BOX =
            RoutePlanner.of(ATLAS, FreightProfile.named("container-40ft").orElseThrow());

    static Stream<Route> routes() {
        RouteQuery kashgar = RouteQuery.from("kashgar").to("gwadar");
        return Stream.of(
                truck("gwadar"),
                truck("karachi"),
                TRUCK.cheapest(kashgar).routeOrThrow(),
                TRUCK.fastest(kashgar.departing(LocalDateTime.of(2026, 1, 23, 10, 0)))
                        .routeOrThrow(),
                BOX.fastest(RouteQuery.from("almaty").to("poti")).routeOrThrow());
    }

    private static Route truck(String to) {
        return TRUCK.fastest(RouteQuery.from("tashkent").to(to).asOf(LocalDate.of(2022, 12, 31)))
                .routeOrThrow();
    }

    private static TimeCostChart chart() {
        return TimeCostChart.of(NamedRoute.of(List.of(truck("gwadar"), truck("karachi"), truck("bandar-abbas"))));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aCurveEndsAtTheTotalsOfTheLedger(Route route) {
        TravelCurve curve = TravelCurve.of(route);
        assertThat(curve.total()).isEqualTo(route.ledger().total());
        for (Quantity quantity : Quantity.values()) {
            XYSeries line = ChartPanels.series(curve, quantity, "route");
            int last = line.getItemCount() - 1;
            assertThat(line.getX(0).doubleValue()).isZero();
            assertThat(line.getY(0).doubleValue()).isZero();
            assertThat(line.getX(last).doubleValue()).isEqualTo(route.distanceKm());
            assertThat(line.getY(last).doubleValue())
                    .isEqualTo(quantity.of(route.ledger().total()));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aCurveNeverFallsNorTurnsBack(Route route) {
        for (Quantity quantity : Quantity.values()) {
            XYSeries line = ChartPanels.series(TravelCurve.of(route), quantity, "route");
            assertThat(line.getItemCount()).isEqualTo(route.legs().size() + 1);
            for (int i = 1; i < line.getItemCount(); i++) {
                assertThat(line.getX(i).doubleValue())
                        .isGreaterThanOrEqualTo(line.getX(i - 1).doubleValue());
                assertThat(line.getY(i).doubleValue())
                        .isGreaterThanOrEqualTo(line.getY(i - 1).doubleValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aBorderRisesByItsHoursAndFeesWhereItStands(Route route) {
        List<TravelCurve.Step> borders = TravelCurve.of(route).steps().stream()
                .filter(step -> step.leg().kind() == LegKind.BORDER)
                .toList();
        List<BorderPassage> passages = route.borderCrossings();
        assertThat(borders).hasSameSizeAs(passages).isNotEmpty();
        for (int i = 0; i < borders.size(); i++) {
            Amount before = borders.get(i).before();
            Amount after = borders.get(i).after();
            assertThat(before.km()).isEqualTo(passages.get(i).kmFromStart());
            assertThat(after.hours() - before.hours())
                    .isCloseTo(passages.get(i).ledger().hours(), within(1e-9));
            assertThat(after.usd() - before.usd())
                    .isCloseTo(passages.get(i).ledger().usd(), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theRibbonsOfARouteJoinFromStartToEnd(Route route) {
        List<CountryRibbons.Band> bands = CountryRibbons.bands(route);
        assertThat(bands.get(0).from()).isEqualTo(Amount.ZERO);
        for (int i = 1; i < bands.size(); i++) {
            assertThat(bands.get(i).from()).isEqualTo(bands.get(i - 1).to());
            assertThat(bands.get(i).country()).isNotEqualTo(bands.get(i - 1).country());
        }
        assertThat(bands.get(bands.size() - 1).to()).isEqualTo(route.ledger().total());
    }

    @Test
    void everyBorderPostAndEveryEndIsNamedWithItsHours() {
        List<String> texts = Drawn.of(chart()).texts();
        assertThat(texts)
                .contains(
                        "Gwadar 205 h",
                        "Karachi 234 h",
                        "Bandar Abbas 154 h",
                        "Farap - Alat 8.9 h",
                        "Sarakhs-Sarahs 22 h",
                        "Gabd - Rimdan 20 h",
                        "Chaman - Spin Boldak 29 h",
                        "Chaman - Spin Boldak 448 USD");
        chart().routes().stream()
                .flatMap(named -> named.route().borderCrossings().stream())
                .forEach(passage -> assertThat(texts)
                        .anyMatch(text -> text.startsWith(passage.crossing().name() + " ") && text.endsWith(" h")));
    }

    @Test
    void aBorderThatRoutesShareIsNamedOnce() {
        assertThat(Collections.frequency(Drawn.of(chart()).texts(), "Farap - Alat 8.9 h"))
                .isOne();
    }

    @Test
    void saysWhatItShowsOfWhatDayAndWhatItRestsOn() {
        List<String> texts = Drawn.of(chart().withCaption("Torkham shut.")).texts();
        assertThat(texts)
                .contains(
                        "Tashkent to Gwadar, Karachi and Bandar Abbas: time and cost over distance",
                        "truck, 20 t, one driver; least time; network of 2022-12-31",
                        "to Karachi",
                        "hours est.",
                        "61 %");
        assertThat(String.join(" ", texts))
                .contains("Torkham shut.")
                .contains("version " + ATLAS.info().version())
                .contains("CC BY 4.0");
    }

    @Test
    void noLetterIsSmallerThanNinePointsOnPaperOfA4Width() {
        Drawn drawn = Drawn.of(chart());
        assertThat(drawn.document().getDocumentElement().getAttribute("width")).isEqualTo("595pt");
        assertThat(drawn.letterSizes()).isNotEmpty().allMatch(size -> size >= 9);
    }

    @Test
    void isTheSameToTheByteWheneverAndWhereverItIsDrawn() {
        Locale before = Locale.getDefault();
        byte[] svg = chart().svg();
        byte[] png = chart().png(96);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(chart().svg()).isEqualTo(svg);
            assertThat(chart().png(96)).isEqualTo(png);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void routesAreNamedByWhatTellsThemApart() {
        Route least = TRUCK.fastest(RouteQuery.from("kashgar").to("gwadar")).routeOrThrow();
        Route cheap = TRUCK.cheapest(RouteQuery.from("kashgar").to("gwadar")).routeOrThrow();
        assertThat(NamedRoute.of(List.of(least, cheap)))
                .extracting(NamedRoute::name)
                .containsExactly("least time", "least cost");
        assertThat(NamedRoute.of(List.of(least))).extracting(NamedRoute::name).containsExactly("Kashgar to Gwadar");
    }

    @Test
    void moreRoutesThanCanBeToldApartAreRefused() {
        List<NamedRoute> nine = Collections.nCopies(9, new NamedRoute("one", truck("gwadar")));
        assertThat(Drawn.of(TimeCostChart.of(nine.subList(0, 8))).texts()).contains("one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeCostChart.of(nine))
                .withMessageContaining("1 to 8");
        assertThatIllegalArgumentException().isThrownBy(() -> TimeCostChart.of(List.of()));
    }
}
