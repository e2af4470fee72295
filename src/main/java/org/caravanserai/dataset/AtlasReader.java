package org.caravanserai.dataset;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Agreement;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasContents;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.MeasuredTrip;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.Project;
import org.caravanserai.atlas.Rate;
import org.caravanserai.atlas.Register;
import org.caravanserai.atlas.Source;

/** Turns loaded tables into an atlas, table by table, each checked against those before it. */
final class AtlasReader {

    private final LoadedFiles files;
    private final Problems problems;

    AtlasReader(LoadedFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The atlas of all sound rows; what was wrong with the others is in {@code problems}. */
    Atlas read() {
        CompletableFuture<Map<String, AlignmentFile.Drawn>> drawn = CompletableFuture.supplyAsync(this::lines);
        Set<String> sources = files.table(Schema.SOURCES).ids();
        Set<String> placeIds = files.table(Schema.PLACES).ids();
        List<Place> places = PlaceRows.places(files.table(Schema.PLACES), sources);
        List<Rate> rates = FigureRows.rates(files.table(Schema.RATES), sources);
        CalendarRows.Calendars calendars = calendars(placeIds, sources);
        List<Link> links = new LinkRows(places, drawn.join(), rates, calendars)
                .links(files.table(Schema.LINKS), placeIds, sources);
        List<BorderCrossing> crossings = new CrossingRows(
                        files.table(Schema.CROSSINGS).ids(), sources)
                .crossings(files.table(Schema.CROSSINGS), files.table(Schema.CROSSING_STATUS), calendars, placeIds);
        return new Atlas(new AtlasContents(
                info(),
                firstOf(places, Place::id),
                firstOf(links, Link::id),
                firstOf(crossings, BorderCrossing::id),
                FigureRows.performances(files.table(Schema.POST_PERFORMANCE), placeIds, sources),
                rates,
                firstOf(
                        new CorridorRows(links, crossings)
                                .corridors(
                                        files.table(Schema.CORRIDORS),
                                        files.table(Schema.CORRIDOR_PLACES),
                                        placeIds,
                                        sources),
                        Corridor::id),
                register(placeIds, sources, calendars),
                firstOf(PlaceRows.sources(files.table(Schema.SOURCES)), Source::id)));
    }

    private CalendarRows.Calendars calendars(Set<String> places, Set<String> sources) {
        Set<String> terminals = files.table(Schema.TERMINALS).rows().stream()
                .map(row -> row.text("place"))
                .collect(Collectors.toSet());
        return new CalendarRows(files.table(Schema.HOLIDAYS), sources)
                .calendars(
                        files.table(Schema.CALENDARS),
                        Map.of(
                                "crossing", files.table(Schema.CROSSINGS).ids(),
                                "link", files.table(Schema.LINKS).ids(),
                                "terminal", terminals),
                        places);
    }

    private Register register(Set<String> places, Set<String> sources, CalendarRows.Calendars calendars) {
        RegisterRows rows = new RegisterRows(places, sources);
        MeasurementRows measurements = new MeasurementRows(places, sources);
        return new Register(
                rows.terminals(files.table(Schema.TERMINALS), calendars),
                rows.portFacts(files.table(Schema.PORTS)),
                firstOf(
                        rows.projects(
                                files.table(Schema.PROJECTS),
                                files.table(Schema.LINKS).ids()),
                        Project::id),
                firstOf(rows.agreements(files.table(Schema.AGREEMENTS)), Agreement::id),
                rows.admissions(
                        files.table(Schema.ADMISSIONS),
                        files.table(Schema.CROSSINGS).ids()),
                rows.zones(files.table(Schema.TIME_ZONES)),
                firstOf(measurements.trips(files.table(Schema.TRIPS)), MeasuredTrip::id),
                measurements.indicators(files.table(Schema.CORRIDOR_PERFORMANCE)));
    }

    /** The lines of the links; read beside the tables, as they are the largest file. */
    Map<String, AlignmentFile.Drawn> lines() {
        Set<String> links = new LinkedHashSet<>(files.table(Schema.LINKS).ids());
        return files.alignments()
                .map(bytes -> AlignmentFile.read(bytes, links, problems))
                .orElseGet(Map::of);
    }

    private AtlasInfo info() {
        Map<String, Row> byKey = new LinkedHashMap<>();
        files.table(Schema.DATASET).rows().forEach(row -> byKey.put(row.text("key"), row));
        return new AtlasInfo(value(byKey, "title"), files.version(), referenceDate(byKey), value(byKey, "licence"));
    }

    private LocalDate referenceDate(Map<String, Row> byKey) {
        String text = value(byKey, "reference_date");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            int line = byKey.containsKey("reference_date")
                    ? byKey.get("reference_date").line()
                    : 0;
            problems.report(new TableProblem.BadFormat(
                    new Where(Schema.DATASET.file(), line, "reference_date"), text, "a date such as 2026-01-31"));
            return LocalDate.EPOCH;
        }
    }

    private static String value(Map<String, Row> byKey, String key) {
        return byKey.containsKey(key) ? byKey.get(key).text("value") : "";
    }

    /** The first of those with one id; the others are already reported. */
    private static <T> List<T> firstOf(List<T> values, Function<T, String> id) {
        Map<String, T> first = new LinkedHashMap<>();
        values.forEach(value -> first.putIfAbsent(id.apply(value), value));
        return List.copyOf(first.values());
    }
}
