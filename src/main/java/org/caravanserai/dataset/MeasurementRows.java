package org.caravanserai.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.MeasuredIndicator;
import org.caravanserai.atlas.MeasuredTrip;
import org.caravanserai.atlas.Mode;

/** Reads trips.csv and corridor_performance.csv: what the model is tested against and never reads. */
final class MeasurementRows {

    private static final List<String> KINDS = List.of("measured", "scheduled");
    private static final List<String> INDICATORS = List.of("tfi1", "tfi2", "tfi3", "swod", "swd");
    private static final double LONGEST_HOURS = 24 * 366;
    private static final double HIGHEST = 1e12;

    private final Set<String> places;
    private final Set<String> sources;

    MeasurementRows(Set<String> places, Set<String> sources) {
        this.places = places;
        this.sources = sources;
    }

    List<MeasuredTrip> trips(Table table) {
        table.checkIds();
        List<MeasuredTrip> trips = new ArrayList<>();
        for (Row row : table.rows()) {
            String from = row.reference("from_place", "places.csv", places);
            String to = row.reference("to_place", "places.csv", places);
            List<String> via = row.references("via", "places.csv", places);
            row.required("date");
            Optional<LocalDate> date = row.firstDay("date");
            double low = row.requiredNumber("hours_low", 0.1, LONGEST_HOURS);
            double high = row.requiredNumber("hours_high", 0.1, LONGEST_HOURS);
            if (high < low) {
                row.report(new TableProblem.EndsBeforeItBegins(
                        row.at("hours_high"), row.text("hours_low"), row.text("hours_high")));
            }
            OptionalDouble km = row.number("km", 1, 100_000);
            OptionalDouble usd = row.number("usd", 0, HIGHEST);
            String profile = row.required("profile");
            String kind = row.oneOf("kind", KINDS);
            List<String> rowSources = row.sources(sources);
            if (row.sound()) {
                trips.add(new MeasuredTrip(
                        row.text("id"),
                        row.required("name"),
                        profile,
                        from,
                        to,
                        via,
                        row.list("avoid"),
                        date.orElseThrow(),
                        kind,
                        km,
                        low,
                        high,
                        usd,
                        row.text("cargo"),
                        rowSources,
                        row.text("note"),
                        row.text("explanation")));
            }
        }
        return trips;
    }

    List<MeasuredIndicator> indicators(Table table) {
        List<MeasuredIndicator> indicators = new ArrayList<>();
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String corridor = row.required("corridor");
            Mode mode = row.word("mode", Mode.class);
            String indicator = row.oneOf("indicator", INDICATORS);
            double value = row.requiredNumber("value", 0, HIGHEST);
            String unit = row.required("unit");
            int year = row.year("year");
            Confidence confidence = row.word("confidence", Confidence.class);
            List<String> rowSources = row.sources(sources);
            String what = indicator + " corridor " + corridor + " " + mode.word();
            row.once(firstLines, what + " " + year);
            if (row.sound()) {
                Figure figure = new Figure(what, value, unit, year, confidence, rowSources);
                indicators.add(new MeasuredIndicator(corridor, mode, indicator, figure));
            }
        }
        return indicators;
    }
}
