package org.caravanserai.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Position;

/** Checks that the tables make sense on the ground: lines, lengths, borders, places nobody reaches. */
final class GroundChecks {

    /** How far a line may end from its place; places are good to about a kilometre. */
    private static final double END_TOLERANCE_KM = 1;

    /** The longest stretch of a land link without a vertex. */
    private static final double LONGEST_GAP_KM = 25;

    /** Posts stand at the line; a zone between them may be some kilometres wide. */
    private static final double POSTS_APART_KM = 12;

    /** The boundary polygons are drawn for 1:50 million, posts are good to about a kilometre, and rivers move. */
    private static final double BORDER_TOLERANCE_KM = 5;

    /** A published length may be this much below the drawn line: lines are drawn through whole towns. */
    private static final double ROUNDING = 0.97;

    private static final double SAME_PLACE_M = 150;

    private static final int A_YEAR_DAYS = 366;

    private final Atlas atlas;
    private final LoadedFiles files;
    private final Map<String, AlignmentFile.Drawn> lines;
    private final Problems problems;
    private final Countries countries;

    GroundChecks(
            Atlas atlas,
            LoadedFiles files,
            Map<String, AlignmentFile.Drawn> lines,
            Countries countries,
            Problems problems) {
        this.atlas = atlas;
        this.files = files;
        this.lines = lines;
        this.countries = countries;
        this.problems = problems;
    }

    void check() {
        Map<String, Where> linkRows = whereById(Schema.LINKS);
        atlas.contents().links().forEach(link -> check(link, linkRows.get(link.id())));
        Map<String, Where> crossingRows = whereById(Schema.CROSSINGS);
        atlas.contents().crossings().forEach(crossing -> check(crossing, crossingRows.get(crossing.id())));
        checkPlaces(whereById(Schema.PLACES));
        checkCalendars();
    }

    private void checkCalendars() {
        Map<String, Where> rows = new LinkedHashMap<>();
        files.table(Schema.CALENDARS)
                .rows()
                .forEach(row -> rows.putIfAbsent(row.text("kind") + " " + row.text("id"), row.at("")));
        atlas.contents().links().forEach(link -> check(link.calendar(), "link " + link.id(), rows));
        atlas.contents().crossings().forEach(border -> check(border.calendar(), "crossing " + border.id(), rows));
        atlas.contents()
                .register()
                .terminals()
                .forEach(terminal -> check(terminal.calendar(), "terminal " + terminal.place(), rows));
    }

    private void check(OpeningCalendar calendar, String what, Map<String, Where> rows) {
        LocalDate first = atlas.info().referenceDate();
        if (!calendar.isAlways()
                && calendar.open(first, first.plusDays(A_YEAR_DAYS)).isEmpty()) {
            problems.report(new NetworkProblem.NeverOpens(rows.get(what), what, A_YEAR_DAYS));
        }
    }

    private void check(Link link, Where where) {
        Place from = atlas.placeOf(link.from());
        Place to = atlas.placeOf(link.to());
        boolean landLink = link.mode() == Mode.ROAD || link.mode() == Mode.RAIL;
        if (landLink && !from.country().equals(to.country())) {
            problems.report(new NetworkProblem.LinkChangesCountry(where, link.id(), from.country(), to.country()));
        }
        double straightKm = from.position().distanceKm(to.position());
        double lengthKm = link.lengthKm().value();
        if (lengthKm < straightKm * ROUNDING) {
            problems.report(new NetworkProblem.ShorterThanStraightLine(where, link.id(), lengthKm, straightKm));
        }
        AlignmentFile.Drawn drawn = lines.get(link.id());
        if (drawn == null) {
            if (straightKm > LONGEST_GAP_KM) {
                problems.report(new NetworkProblem.NoAlignment(where, link.id(), straightKm));
            }
            return;
        }
        Where line = new Where(Schema.ALIGNMENTS, drawn.line(), "geometry");
        checkEnd(line, link, from, drawn.alignment().start());
        checkEnd(line, link, to, drawn.alignment().end());
        checkLine(
                line,
                where,
                link,
                drawn.alignment(),
                from,
                landLink && from.country().equals(to.country()));
    }

    private void checkLine(
            Where line, Where row, Link link, Alignment alignment, Place from, boolean withinOneCountry) {
        double alignmentKm = alignment.lengthKm();
        double lengthKm = link.lengthKm().value();
        if (lengthKm < alignmentKm * ROUNDING) {
            problems.report(new NetworkProblem.ShorterThanAlignment(row, link.id(), lengthKm, alignmentKm));
        }
        boolean onLand = link.mode() != Mode.SEA && link.mode() != Mode.FERRY;
        if (onLand && alignment.longestGapKm() > LONGEST_GAP_KM) {
            problems.report(
                    new NetworkProblem.SparseAlignment(line, link.id(), alignment.longestGapKm(), LONGEST_GAP_KM));
        }
        if (withinOneCountry) {
            alignment.positions().stream()
                    .map(position -> countries.kmOutside(from.country(), position))
                    .flatMap(Optional::stream)
                    .max(Double::compare)
                    .filter(km -> km > BORDER_TOLERANCE_KM)
                    .ifPresent(km ->
                            problems.report(new NetworkProblem.LeavesItsCountry(line, link.id(), from.country(), km)));
        }
    }

    private void checkEnd(Where where, Link link, Place place, Position end) {
        double km = place.position().distanceKm(end);
        if (km > END_TOLERANCE_KM) {
            problems.report(new NetworkProblem.AlignmentMissesEnd(where, link.id(), place.id(), km));
        }
    }

    private void check(BorderCrossing crossing, Where where) {
        Optional<Place> from = atlas.place(crossing.fromPost());
        Optional<Place> to = atlas.place(crossing.toPost());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (from.get().country().equals(to.get().country())) {
            problems.report(new NetworkProblem.CrossingWithinCountry(
                    where, crossing.id(), from.get().country()));
        }
        double km = from.get().position().distanceKm(to.get().position());
        if (km > POSTS_APART_KM) {
            problems.report(new NetworkProblem.PostsFarApart(where, crossing.id(), km, POSTS_APART_KM));
        }
        if (crossing.timeline().spells().isEmpty()) {
            problems.report(new NetworkProblem.NoStatus(where, crossing.id()));
        }
    }

    private void checkPlaces(Map<String, Where> rows) {
        Set<String> reached = new LinkedHashSet<>();
        Set<String> onLand = new LinkedHashSet<>();
        for (Row row : files.table(Schema.LINKS).rows()) {
            List<String> ends = List.of(row.text("from"), row.text("to"));
            reached.addAll(ends);
            if (!row.text("mode").equals(Mode.SEA.word()) && !row.text("mode").equals(Mode.FERRY.word())) {
                onLand.addAll(ends);
            }
        }
        for (Row row : files.table(Schema.CROSSINGS).rows()) {
            for (String column : List.of("from_post", "to_post", "from_clearance", "to_clearance")) {
                reached.add(row.text(column));
            }
        }
        for (Place place : atlas.contents().places()) {
            Where where = rows.get(place.id());
            if (!reached.contains(place.id())) {
                problems.report(new NetworkProblem.IsolatedPlace(where, place.id()));
            }
            if (onLand.contains(place.id())) {
                checkCountry(place, where);
            }
        }
        checkDoubles(atlas.contents().places(), rows);
    }

    private void checkCountry(Place place, Where where) {
        countries
                .kmOutside(place.country(), place.position())
                .filter(km -> km > BORDER_TOLERANCE_KM)
                .ifPresent(km ->
                        problems.report(new NetworkProblem.OutsideItsCountry(where, place.id(), place.country(), km)));
    }

    /** Places of one country that stand on the same spot; neighbours are found in cells of 0.01 degrees. */
    private void checkDoubles(List<Place> places, Map<String, Where> rows) {
        record Cell(long x, long y) {}
        Map<Cell, List<Place>> cells = new HashMap<>();
        for (Place place : places) {
            long x = Math.round(place.position().longitudeDegrees() * 100);
            long y = Math.round(place.position().latitudeDegrees() * 100);
            for (long dx = -1; dx <= 1; dx++) {
                for (long dy = -1; dy <= 1; dy++) {
                    for (Place other : cells.getOrDefault(new Cell(x + dx, y + dy), List.of())) {
                        double metres = place.position().distanceKm(other.position()) * 1000;
                        if (metres < SAME_PLACE_M && place.country().equals(other.country())) {
                            problems.report(new NetworkProblem.NearlySame(
                                    rows.get(place.id()),
                                    place.id(),
                                    other.id(),
                                    rows.get(other.id()).line(),
                                    metres));
                        }
                    }
                }
            }
            cells.computeIfAbsent(new Cell(x, y), key -> new ArrayList<>()).add(place);
        }
    }

    private Map<String, Where> whereById(Schema schema) {
        Map<String, Where> where = new LinkedHashMap<>();
        files.table(schema).rows().forEach(row -> where.putIfAbsent(row.text("id"), row.at("id")));
        return where;
    }
}
