package org.caravanserai.dataset;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.CalendarRule;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningHours;
import org.caravanserai.atlas.StatusSpell;
import org.caravanserai.atlas.StatusTimeline;

/** Reads crossings.csv with crossing_status.csv and crossing_calendar.csv. */
final class CrossingRows {

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final Set<String> crossings;
    private final Set<String> sources;

    CrossingRows(Set<String> crossings, Set<String> sources) {
        this.crossings = crossings;
        this.sources = sources;
    }

    List<BorderCrossing> crossings(Table table, Table status, Table calendar, Set<String> places) {
        table.checkIds();
        Map<String, List<StatusSpell>> spells = spells(status);
        Map<String, List<CalendarRule>> rules = rules(calendar);
        List<BorderCrossing> read = new ArrayList<>();
        for (Row row : table.rows()) {
            String id = row.text("id");
            String name = row.required("name");
            String fromPost = row.reference("from_post", "places.csv", places);
            String toPost = row.reference("to_post", "places.csv", places);
            Mode mode = row.word("mode", Mode.class);
            Optional<String> fromClearance = row.optionalReference("from_clearance", "places.csv", places);
            Optional<String> toClearance = row.optionalReference("to_clearance", "places.csv", places);
            List<String> rowSources = row.sources(sources);
            if (row.sound()) {
                read.add(new BorderCrossing(
                        id,
                        name,
                        row.list("alt_names"),
                        fromPost,
                        toPost,
                        mode,
                        fromClearance,
                        toClearance,
                        new StatusTimeline(spells.getOrDefault(id, List.of())),
                        rules.getOrDefault(id, List.of()),
                        rowSources,
                        row.text("note")));
            }
        }
        return read;
    }

    private Map<String, List<StatusSpell>> spells(Table table) {
        Map<String, List<StatusSpell>> spells = new LinkedHashMap<>();
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String crossing = row.reference("crossing", "crossings.csv", crossings);
            row.required("from_date");
            Optional<LocalDate> from = row.firstDay("from_date");
            Optional<LocalDate> to = row.lastDay("to_date");
            CrossingState state = row.word("status", CrossingState.class);
            List<String> rowSources = row.sources(sources);
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                row.report(new TableProblem.EndsBeforeItBegins(
                        row.at("to_date"), row.text("from_date"), row.text("to_date")));
            }
            String start = "the spell of " + crossing + " from "
                    + from.map(LocalDate::toString).orElse(row.text("from_date"));
            Integer first = firstLines.putIfAbsent(start, row.line());
            if (first != null) {
                row.report(new TableProblem.DuplicateRow(row.at("from_date"), start, first));
            }
            if (row.sound()) {
                spells.computeIfAbsent(crossing, id -> new ArrayList<>())
                        .add(new StatusSpell(from.orElseThrow(), to, state, row.text("detail"), rowSources));
            }
        }
        return spells;
    }

    private Map<String, List<CalendarRule>> rules(Table table) {
        Map<String, List<CalendarRule>> rules = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String crossing = row.reference("crossing", "crossings.csv", crossings);
            var season = row.season("season");
            Set<DayOfWeek> weekdays = weekdays(row);
            Optional<OpeningHours> hours = hours(row);
            ZoneId zone = zone(row);
            List<String> rowSources = row.sources(sources);
            if (row.sound()) {
                rules.computeIfAbsent(crossing, id -> new ArrayList<>())
                        .add(new CalendarRule(season, weekdays, hours, zone, rowSources));
            }
        }
        return rules;
    }

    /** {@code Mon-Fri}, {@code Sat-Thu}, or single days and spans joined by {@code ;}. */
    private static Set<DayOfWeek> weekdays(Row row) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        row.required("weekdays");
        for (String span : row.list("weekdays")) {
            String[] ends = span.split("-", -1);
            int first = DAYS.indexOf(ends[0]);
            int last = DAYS.indexOf(ends[ends.length - 1]);
            if (first < 0 || last < 0 || ends.length > 2) {
                row.report(new TableProblem.BadFormat(row.at("weekdays"), span, "a day or span such as Mon-Fri"));
                continue;
            }
            for (int day = first; day != last; day = (day + 1) % DAYS.size()) {
                days.add(DayOfWeek.of(day + 1));
            }
            days.add(DayOfWeek.of(last + 1));
        }
        return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
    }

    /** Both times, or neither where only the days are known. */
    private static Optional<OpeningHours> hours(Row row) {
        if (row.text("opens").isEmpty() && row.text("closes").isEmpty()) {
            return Optional.empty();
        }
        LocalTime opens = time(row, "opens");
        LocalTime closes = time(row, "closes");
        if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
            row.report(new TableProblem.EndsBeforeItBegins(row.at("closes"), row.text("opens"), row.text("closes")));
        }
        return Optional.of(new OpeningHours(opens, closes));
    }

    private static LocalTime time(Row row, String column) {
        String text = row.required(column);
        try {
            return text.isEmpty() || text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
        } catch (DateTimeException e) {
            row.report(new TableProblem.BadFormat(row.at(column), text, "a time such as 08:30 or 24:00"));
            return LocalTime.MIDNIGHT;
        }
    }

    private static ZoneId zone(Row row) {
        String text = row.required("time_zone");
        try {
            return ZoneId.of(text.isEmpty() ? "UTC" : text);
        } catch (DateTimeException e) {
            row.report(new TableProblem.BadFormat(row.at("time_zone"), text, "an IANA time zone such as Asia/Karachi"));
            return ZoneId.of("UTC");
        }
    }
}
