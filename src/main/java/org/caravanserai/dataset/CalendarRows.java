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
import org.caravanserai.atlas.CalendarRule;
import org.caravanserai.atlas.Holiday;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.OpeningHours;

/** Reads calendars.csv and holidays.csv: when crossings, links and terminals work. */
final class CalendarRows {

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> KINDS = List.of("crossing", "link", "terminal");

    private final Set<String> sources;
    private final Map<String, List<Holiday>> holidays;

    CalendarRows(Table holidays, Set<String> sources) {
        this.sources = sources;
        this.holidays = holidays(holidays);
    }

    /** The calendars of crossings, links and terminals by kind and id. */
    static final class Calendars {

        private final Map<String, List<CalendarRule>> rules;

        private Calendars(Map<String, List<CalendarRule>> rules) {
            this.rules = rules;
        }

        OpeningCalendar of(String kind, String id) {
            List<CalendarRule> own = rules.get(key(kind, id));
            return own == null ? OpeningCalendar.always() : new OpeningCalendar(own);
        }
    }

    private static String key(String kind, String id) {
        return kind + " " + id;
    }

    Calendars calendars(Table table, Map<String, Set<String>> idsByKind, Set<String> places) {
        Map<String, List<CalendarRule>> rules = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String kind = row.oneOf("kind", KINDS);
            if (!idsByKind.containsKey(kind)) {
                continue;
            }
            String id = row.reference("id", kind + "s.csv", idsByKind.get(kind));
            Optional<String> post = row.optionalReference("post", "places.csv", places);
            Optional<LocalDate> from = row.firstDay("from_date");
            Optional<LocalDate> to = row.lastDay("to_date");
            row.inOrder(from, to);
            var season = row.season("season");
            Set<DayOfWeek> weekdays = weekdays(row);
            Optional<OpeningHours> hours = hours(row);
            ZoneId zone = row.zone("time_zone");
            List<Holiday> shut = row.references("holidays", "holidays.csv", holidays.keySet()).stream()
                    .flatMap(calendar -> holidays.getOrDefault(calendar, List.of()).stream())
                    .toList();
            List<String> rowSources = row.sources(sources);
            if (row.sound()) {
                rules.computeIfAbsent(key(kind, id), subject -> new ArrayList<>())
                        .add(new CalendarRule(post, from, to, season, weekdays, hours, zone, shut, rowSources));
            }
        }
        return new Calendars(rules);
    }

    private Map<String, List<Holiday>> holidays(Table table) {
        Map<String, List<Holiday>> byCalendar = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String calendar = row.required("calendar");
            row.required("from_date");
            row.required("to_date");
            Optional<LocalDate> from = row.firstDay("from_date");
            Optional<LocalDate> to = row.lastDay("to_date");
            row.inOrder(from, to);
            String name = row.required("name");
            List<String> rowSources = row.sources(sources);
            if (row.sound()) {
                byCalendar
                        .computeIfAbsent(calendar, key -> new ArrayList<>())
                        .add(new Holiday(calendar, from.orElseThrow(), to.orElseThrow(), name, rowSources));
            }
        }
        return byCalendar;
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
}
