package org.caravanserai.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.caravanserai.atlas.Agreement;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.PortFact;
import org.caravanserai.atlas.Project;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.atlas.Track;

/** Reads terminals.csv, ports.csv, projects.csv and agreements.csv. */
final class RegisterRows {

    private static final List<String> UNITS = List.of("TEU", "FEU", "t", "wagon");
    private static final List<String> STATUSES =
            List.of("proposed", "study", "planned", "agreed", "construction", "delayed", "completed", "superseded");
    private static final double HIGHEST = 1e12;

    private final Set<String> places;
    private final Set<String> sources;

    RegisterRows(Set<String> places, Set<String> sources) {
        this.places = places;
        this.sources = sources;
    }

    List<Terminal> terminals(Table table) {
        List<Terminal> terminals = new ArrayList<>();
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String place = row.reference("place", "places.csv", places);
            Track from = track(row, "from_track");
            Track to = track(row, "to_track");
            OptionalDouble hours = row.number("hours", 0, 24 * 365);
            OptionalDouble usd = row.number("usd", 0, HIGHEST);
            String per = row.oneOf("per", UNITS);
            Confidence confidence = row.word("confidence", Confidence.class);
            List<String> rowSources = row.sources(sources);
            String what = "transfer at " + place + " from " + from.word() + " to " + to.word();
            row.once(firstLines, what + " per " + per);
            if (row.sound()) {
                terminals.add(new Terminal(
                        place,
                        from,
                        to,
                        figure(what, hours, "h", confidence, rowSources),
                        figure(what, usd, "USD/" + per, confidence, rowSources),
                        per,
                        row.text("capacity"),
                        rowSources,
                        row.text("note")));
            }
        }
        return terminals;
    }

    private static Track track(Row row, String column) {
        String word = row.required(column);
        for (Track track : Track.values()) {
            if (track.word().equals(word)) {
                return track;
            }
        }
        row.oneOf(column, Arrays.stream(Track.values()).map(Track::word).toList());
        return Track.ROAD;
    }

    private static Optional<Figure> figure(
            String what, OptionalDouble value, String unit, Confidence confidence, List<String> sources) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(what, value.getAsDouble(), unit, 0, confidence, sources));
    }

    List<PortFact> portFacts(Table table) {
        List<PortFact> facts = new ArrayList<>();
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String place = row.reference("place", "places.csv", places);
            String attribute = row.required("attribute");
            double value = row.requiredNumber("value", 0, HIGHEST);
            String unit = row.required("unit");
            int year = row.year("year");
            Confidence confidence = row.word("confidence", Confidence.class);
            List<String> rowSources = row.sources(sources);
            row.once(firstLines, attribute + " of " + place + " in " + year);
            if (row.sound()) {
                facts.add(new PortFact(
                        place,
                        attribute,
                        new Figure(attribute + " " + place, value, unit, year, confidence, rowSources)));
            }
        }
        return facts;
    }

    List<Project> projects(Table table, Set<String> links) {
        table.checkIds();
        List<Project> projects = new ArrayList<>();
        for (Row row : table.rows()) {
            String name = row.required("name");
            String status = row.oneOf("status", STATUSES);
            int year = row.year("expected_year");
            List<String> rowLinks = row.references("links", "links.csv", links);
            OptionalDouble usd = row.number("usd_m", 0, HIGHEST);
            List<String> rowSources = row.sources(sources);
            if (row.sound()) {
                projects.add(new Project(
                        row.text("id"),
                        name,
                        status,
                        year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                        rowLinks,
                        usd,
                        rowSources,
                        row.text("note")));
            }
        }
        return projects;
    }

    List<Agreement> agreements(Table table) {
        table.checkIds();
        List<Agreement> agreements = new ArrayList<>();
        for (Row row : table.rows()) {
            String name = row.required("name");
            var from = row.firstDay("from_date");
            var to = row.lastDay("to_date");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                row.report(new TableProblem.EndsBeforeItBegins(
                        row.at("to_date"), row.text("from_date"), row.text("to_date")));
            }
            String allows = row.required("allows");
            List<String> rowSources = row.sources(sources);
            if (row.sound()) {
                agreements.add(new Agreement(
                        row.text("id"), name, row.list("parties"), from, to, allows, rowSources, row.text("note")));
            }
        }
        return agreements;
    }
}
