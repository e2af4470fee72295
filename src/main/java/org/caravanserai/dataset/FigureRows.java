package org.caravanserai.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.PostPerformance;
import org.caravanserai.atlas.Rate;

/** Reads rates.csv and post_performance.csv. */
final class FigureRows {

    /** The units in which the model reads its parameters; others are carried along unread. */
    private static final Map<String, List<String>> PARAMETERS_BY_UNIT = Map.of(
            "km/h", List.of("swod", "swd", "truck_speed_limit"),
            "USD/500km/20t", List.of("tfi3"),
            "h",
                    List.of(
                            "border_outbound_hours",
                            "border_inbound_hours",
                            "border_hours",
                            "driving_hours_per_day",
                            "daily_rest_hours",
                            "break_hours"),
            "h/100km", List.of("yard_hours_per_100km"),
            "USD", List.of("border_outbound_usd", "border_inbound_usd", "border_usd"));

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|\\*|" + Rate.PROGRAMME);
    private static final String ANY = "*";
    private static final double HIGHEST = 1e12;

    private FigureRows() {}

    static List<Rate> rates(Table table, Set<String> sources) {
        List<Rate> rates = new ArrayList<>();
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String country = row.required("country");
            if (!COUNTRY.matcher(country).matches()) {
                row.report(new TableProblem.BadFormat(
                        row.at("country"), country, "an ISO 3166-1 alpha-2 code, " + Rate.PROGRAMME + " or *"));
            }
            Optional<Mode> mode =
                    row.text("mode").equals(ANY) ? Optional.empty() : Optional.of(row.word("mode", Mode.class));
            String parameter = row.required("parameter");
            Range range = rangeOf(parameter);
            double value = row.requiredNumber("value", range.lowest(), range.highest());
            String unit = row.required("unit");
            String expected = expectedUnit(parameter).orElse(unit);
            if (!unit.equals(expected)) {
                row.report(new TableProblem.WrongUnit(row.at("unit"), unit, expected));
            }
            int year = row.year("year");
            Confidence confidence = row.word("confidence", Confidence.class);
            List<String> rowSources = row.sources(sources);
            String what = parameter + " " + country
                    + mode.map(one -> " " + one.word()).orElse("");
            row.once(firstLines, what + " " + year);
            if (row.sound()) {
                rates.add(new Rate(
                        country, mode, parameter, new Figure(what, value, unit, year, confidence, rowSources)));
            }
        }
        return rates;
    }

    private record Range(double lowest, double highest) {}

    /** What the model divides by must lie well above nothing. */
    private static Range rangeOf(String parameter) {
        if (parameter.startsWith("speed_factor_")) {
            return new Range(0.05, 3);
        }
        if (parameter.startsWith("sinuosity_")) {
            return new Range(1, 3);
        }
        if (parameter.startsWith("stage_km_per_day")) {
            return new Range(1, 200);
        }
        if (parameter.endsWith("driving_hours_per_day") || parameter.equals("hours_per_day")) {
            return new Range(1, 24);
        }
        if (parameter.startsWith("spread_")) {
            return new Range(0, 10);
        }
        return PARAMETERS_BY_UNIT.get("km/h").contains(parameter) ? new Range(1, 200) : new Range(0, HIGHEST);
    }

    private static Optional<String> expectedUnit(String parameter) {
        if (parameter.startsWith("spread_")) {
            return Optional.of("ratio");
        }
        return PARAMETERS_BY_UNIT.entrySet().stream()
                .filter(unit -> unit.getValue().contains(parameter))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static List<PostPerformance> performances(Table table, Set<String> places, Set<String> sources) {
        List<PostPerformance> performances = new ArrayList<>();
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String post = row.reference("post", "places.csv", places);
            Mode mode = row.word("mode", Mode.class);
            Direction direction = row.word("direction", Direction.class);
            int year = row.year("year");
            OptionalDouble hours = row.number("hours", 0, 24 * 365);
            OptionalDouble usd = row.number("usd", 0, HIGHEST);
            OptionalInt sample = sample(row);
            Confidence confidence = row.word("confidence", Confidence.class);
            List<String> rowSources = row.sources(sources);
            String what = post + " " + direction.word() + " " + mode.word();
            row.once(firstLines, what + " " + year);
            if (row.sound()) {
                performances.add(new PostPerformance(
                        post,
                        mode,
                        direction,
                        year,
                        figure(what + " hours", hours, "h", year, confidence, rowSources)
                                .map(mean -> mean.ofSample(sample)),
                        figure(what + " fee", usd, "USD", year, confidence, rowSources)
                                .map(mean -> mean.ofSample(sample))));
            }
        }
        return performances;
    }

    private static OptionalInt sample(Row row) {
        OptionalDouble size = row.number("sample", 1, 1e9);
        return size.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) size.getAsDouble());
    }

    private static Optional<Figure> figure(
            String what, OptionalDouble value, String unit, int year, Confidence confidence, List<String> sources) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(what, value.getAsDouble(), unit, year, confidence, sources));
    }
}
