package org.caravanserai.analysis.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.MeasuredTrip;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.PostPerformance;
import org.caravanserai.atlas.Rate;
import org.caravanserai.atlas.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spreads of rates.csv, as their notes say they were derived, computed anew from the figures themselves. */
class SpreadRowsTest {

    private static final Atlas ATLAS = Atlas.bundled();
    private static final double ROUNDING = 0.0006;

    @ParameterizedTest
    @ValueSource(strings = {"hours", "usd"})
    void aBordersYearsAndPostsScatterAsSaid(String quantity) {
        Map<String, List<Double>> byPost = new HashMap<>();
        Map<String, String> groupOf = new HashMap<>();
        for (PostPerformance row : ATLAS.contents().performances()) {
            Optional<Figure> figure = quantity.equals("hours") ? row.hours() : row.usd();
            if (figure.filter(SpreadRowsTest::isPublished).isPresent()) {
                String key = row.post() + row.mode() + row.direction();
                add(byPost, key, figure.get());
                groupOf.put(key, ATLAS.placeOf(row.post()).country() + row.mode() + row.direction());
            }
        }
        assertThat(byPost.size()).isGreaterThan(15);
        Map<String, List<Double>> byCountry = new HashMap<>();
        byPost.forEach((key, logs) -> byCountry
                .computeIfAbsent(groupOf.get(key), group -> new ArrayList<>())
                .add(mean(logs)));
        expect("border_" + quantity + "_mean", Mode.ROAD, variation(byPost.values()));
        expect("border_" + quantity + "_standin", Mode.ROAD, variation(byCountry.values()));
    }

    @ParameterizedTest
    @CsvSource({"swod,hours,ROAD", "swod,hours,RAIL", "tfi3,usd,ROAD", "tfi3,usd,RAIL"})
    void aHaulsYearsAndCountriesScatterAsSaid(String parameter, String quantity, Mode mode) {
        Map<String, List<Double>> byCountry = new HashMap<>();
        for (Rate rate : ATLAS.contents().rates()) {
            boolean counts = rate.parameter().equals(parameter)
                    && rate.mode().equals(Optional.of(mode))
                    && isPublished(rate.figure())
                    && !List.of(Rate.ANYWHERE, Rate.PROGRAMME).contains(rate.country());
            if (counts) {
                add(byCountry, rate.country(), rate.figure());
            }
        }
        List<Double> means =
                byCountry.values().stream().map(SpreadRowsTest::mean).toList();
        assertThat(means).hasSizeGreaterThanOrEqualTo(5);
        expect("haul_" + quantity + "_mean", mode, variation(byCountry.values()));
        expect("haul_" + quantity + "_standin", mode, variation(List.of(means)));
    }

    @Test
    void portsScatterAsSaid() {
        expect("transfer_hours_standin", Mode.SEA, variation(List.of(ofPorts(Terminal::hours, false))));
        expect("transfer_usd_standin", Mode.SEA, variation(List.of(ofPorts(Terminal::usd, true))));
    }

    /** One value for each port: those for an FEU only where prices are compared. */
    private static List<Double> ofPorts(Function<Terminal, Figure> figure, boolean perFeuOnly) {
        Map<String, Double> byPort = new HashMap<>();
        ATLAS.contents().register().terminals().stream()
                .filter(terminal -> terminal.isPort() && isPublished(figure.apply(terminal)))
                .filter(terminal -> !perFeuOnly || terminal.per().word().equals("FEU"))
                .forEach(terminal -> byPort.put(
                        terminal.place(), Math.log(figure.apply(terminal).value())));
        return List.copyOf(byPort.values());
    }

    /** The median of ln(high / low) over trips with a range, read as P10 to P90 of a lognormal law. */
    @Test
    void tripsScatterAsTheirPrintedRangesSay() {
        double[] logs = ATLAS.contents().register().trips().stream()
                .filter(trip -> !trip.profile().equals("caravan") && trip.hoursHigh() > trip.hoursLow())
                .mapToDouble(SpreadRowsTest::range)
                .sorted()
                .toArray();
        assertThat(logs).hasSizeGreaterThan(15);
        double median = (logs[(logs.length - 1) / 2] + logs[logs.length / 2]) / 2;
        expect("haul_hours_trip", Mode.ROAD, variation(median / (2 * 1.28155)));
    }

    private static double range(MeasuredTrip trip) {
        return Math.log(trip.hoursHigh() / trip.hoursLow());
    }

    /** Mean 3 h, mean square 24 h²: half of all come when it is open, the others at an even moment of 12 h. */
    @Test
    void theWaitAtAGateOpenHalfTheDayScattersAsSaid() {
        double mean = 0.5 * 12 / 2;
        double square = 0.5 * 12 * 12 / 3;
        expect("waiting_hours_trip", Mode.ROAD, Math.sqrt(square / (mean * mean) - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "haul_hours_mean,SEA,haul_hours_mean,ROAD",
        "haul_hours_standin,SEA,haul_hours_standin,ROAD",
        "haul_usd_mean,SEA,haul_usd_mean,ROAD",
        "haul_usd_standin,SEA,haul_usd_standin,ROAD",
        "haul_usd_trip,ROAD,haul_usd_mean,ROAD",
        "border_usd_trip,ROAD,border_usd_mean,ROAD",
        "transfer_hours_mean,SEA,border_hours_mean,ROAD",
        "transfer_usd_mean,SEA,border_usd_mean,ROAD",
        "transfer_hours_trip,SEA,border_hours_trip,ROAD",
        "yard_hours_mean,RAIL,haul_hours_mean,RAIL",
        "yard_hours_standin,RAIL,haul_hours_standin,RAIL"
    })
    void whatIsTakenFromAnotherSpreadEqualsIt(String borrowed, Mode mode, String from, Mode ofMode) {
        assertThat(row(borrowed, mode).value()).isEqualTo(row(from, ofMode).value());
    }

    private static void expect(String spread, Mode mode, double variation) {
        assertThat(row(spread, mode).value()).as(spread).isCloseTo(variation, within(ROUNDING));
    }

    private static Figure row(String spread, Mode mode) {
        return ATLAS.rate(Rate.ANYWHERE, mode, "spread_" + spread, ATLAS.info().referenceDate())
                .orElseThrow();
    }

    private static boolean isPublished(Figure figure) {
        return figure.confidence() == Confidence.PUBLISHED && figure.value() > 0;
    }

    private static void add(Map<String, List<Double>> groups, String key, Figure figure) {
        groups.computeIfAbsent(key, group -> new ArrayList<>()).add(Math.log(figure.value()));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** Pooled standard deviation within groups of more than one, as the coefficient of variation of a lognormal law. */
    private static double variation(Collection<List<Double>> groups) {
        double squares = 0;
        int freedom = 0;
        for (List<Double> group : groups) {
            double mean = mean(group);
            squares += group.stream()
                    .mapToDouble(log -> (log - mean) * (log - mean))
                    .sum();
            freedom += group.size() - 1;
        }
        return variation(Math.sqrt(squares / freedom));
    }

    private static double variation(double deviation) {
        return Math.sqrt(Math.expm1(deviation * deviation));
    }
}
