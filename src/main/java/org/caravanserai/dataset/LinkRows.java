package org.caravanserai.dataset;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.caravanserai.atlas.BuildStatus;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.LengthBasis;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.Rate;
import org.caravanserai.atlas.Terrain;
import org.caravanserai.geo.Alignment;

/** Reads links.csv; lengths that nobody published are derived from the alignments. */
final class LinkRows {

    private static final Pattern GAUGES = Pattern.compile("(1435|1520|1676)(\\+(1435|1520|1676))*");
    private static final double SHORTEST_KM = 0.01;
    private static final double LONGEST_KM = 25_000;

    private final Map<String, Place> places;
    private final Map<String, AlignmentFile.Drawn> lines;
    private final Map<String, Figure> sinuosities;
    private final CalendarRows.Calendars calendars;

    LinkRows(
            List<Place> places,
            Map<String, AlignmentFile.Drawn> lines,
            List<Rate> rates,
            CalendarRows.Calendars calendars) {
        this.calendars = calendars;
        this.places = places.stream().collect(toMap(Place::id, place -> place, (first, second) -> first));
        this.lines = lines;
        this.sinuosities = rates.stream()
                .filter(rate ->
                        rate.parameter().startsWith("sinuosity_") && rate.mode().isPresent())
                .collect(toMap(
                        rate -> rate.mode().orElseThrow().word() + " " + rate.parameter(),
                        Rate::figure,
                        (first, second) -> first));
    }

    List<Link> links(Table table, Set<String> placeIds, Set<String> sources) {
        table.checkIds();
        List<Link> links = new ArrayList<>();
        table.rows().forEach(row -> link(row, placeIds, sources).ifPresent(links::add));
        return links;
    }

    private Optional<Link> link(Row row, Set<String> placeIds, Set<String> sources) {
        String id = row.text("id");
        String from = row.reference("from", "places.csv", placeIds);
        String to = row.reference("to", "places.csv", placeIds);
        Mode mode = row.word("mode", Mode.class);
        LengthBasis basis = row.word("length_basis", LengthBasis.class);
        OptionalDouble given = row.number("length_km", SHORTEST_KM, LONGEST_KM);
        if (given.isPresent() == (basis == LengthBasis.DERIVED)) {
            row.report(new TableProblem.LengthBasisMismatch(row.at("length_km"), row.text("length_basis")));
        }
        LinkClass linkClass = row.word("class", LinkClass.class);
        Terrain terrain = row.word("terrain", Terrain.class);
        BuildStatus status = row.word("status", BuildStatus.class);
        String gauge = row.text("gauge_mm");
        boolean undecided = gauge.isEmpty() && status != BuildStatus.OPERATING;
        if (mode == Mode.RAIL && !undecided && !GAUGES.matcher(gauge).matches()) {
            row.report(new TableProblem.BadFormat(
                    row.at("gauge_mm"), gauge, "a gauge of 1435, 1520 or 1676, or several joined by +"));
        }
        OptionalInt tracks = row.wholeNumber("tracks", 1, 4);
        Optional<Boolean> electrified = electrified(row);
        var opened = row.firstDay("opened");
        var closed = row.firstDay("closed");
        if (opened.isPresent() && closed.isPresent() && closed.get().isBefore(opened.get())) {
            row.report(new TableProblem.EndsBeforeItBegins(row.at("closed"), row.text("opened"), row.text("closed")));
        }
        var season = row.season("season_closed");
        List<String> rowSources = row.sources(sources);
        if (!row.sound() || !places.containsKey(from) || !places.containsKey(to)) {
            return Optional.empty();
        }
        Alignment alignment = lines.containsKey(id)
                ? lines.get(id).alignment()
                : Alignment.straight(places.get(from).position(), places.get(to).position());
        Optional<Figure> length = given.isPresent()
                ? Optional.of(new Figure("length " + id, given.getAsDouble(), "km", 0, basis.confidence(), rowSources))
                : derived(row, id, mode, terrain, alignment, rowSources);
        return length.map(km -> new Link(
                id,
                from,
                to,
                mode,
                row.text("ref"),
                km,
                basis,
                linkClass,
                terrain,
                gauge,
                tracks,
                electrified,
                status,
                opened,
                closed,
                season,
                calendars.of("link", id),
                rowSources,
                row.text("note"),
                alignment));
    }

    private static Optional<Boolean> electrified(Row row) {
        return row.text("electrified").isEmpty()
                ? Optional.empty()
                : Optional.of(row.oneOf("electrified", List.of("yes", "no")).equals("yes"));
    }

    private Optional<Figure> derived(
            Row row, String id, Mode mode, Terrain terrain, Alignment alignment, List<String> sources) {
        Figure sinuosity = sinuosities.get(mode.word() + " sinuosity_" + terrain.word());
        if (sinuosity == null) {
            row.report(new TableProblem.NoSinuosity(row.at("length_km"), mode.word(), terrain.word()));
            return Optional.empty();
        }
        double km = alignment.lengthKm() * sinuosity.value();
        if (!(km > 0)) {
            row.report(new TableProblem.OutOfRange(row.at("length_km"), km, SHORTEST_KM, LONGEST_KM));
            return Optional.empty();
        }
        List<String> both = new ArrayList<>(sources);
        both.addAll(sinuosity.sources());
        return Optional.of(new Figure("length " + id, km, "km", 0, Confidence.DERIVED, both));
    }
}
