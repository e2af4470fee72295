package org.caravanserai.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.StatusSpell;
import org.caravanserai.atlas.StatusTimeline;

/** Reads crossings.csv with crossing_status.csv. */
final class CrossingRows {

    private final Set<String> crossings;
    private final Set<String> sources;

    CrossingRows(Set<String> crossings, Set<String> sources) {
        this.crossings = crossings;
        this.sources = sources;
    }

    List<BorderCrossing> crossings(Table table, Table status, CalendarRows.Calendars calendars, Set<String> places) {
        table.checkIds();
        Map<String, List<StatusSpell>> spells = spells(status);
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
                        calendars.of("crossing", id),
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
            row.inOrder(from, to);
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
}
