package org.caravanserai.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;

/** Reads corridors.csv and corridor_places.csv, and finds the link or crossing between each two places of a corridor. */
final class CorridorRows {

    private final Map<String, List<Link>> links = new LinkedHashMap<>();
    private final Map<String, List<BorderCrossing>> crossings = new LinkedHashMap<>();

    CorridorRows(List<Link> links, List<BorderCrossing> crossings) {
        links.forEach(link -> this.links
                .computeIfAbsent(pair(link.from(), link.to()), key -> new ArrayList<>())
                .add(link));
        crossings.forEach(crossing -> this.crossings
                .computeIfAbsent(pair(crossing.fromPost(), crossing.toPost()), key -> new ArrayList<>())
                .add(crossing));
    }

    List<Corridor> corridors(Table table, Table placesTable, Set<String> places, Set<String> sources) {
        table.checkIds();
        Map<String, List<Row>> stations = stations(table, placesTable, places);
        List<Corridor> corridors = new ArrayList<>();
        for (Row row : table.rows()) {
            String id = row.text("id");
            String programme = row.required("programme");
            String name = row.required("name");
            Mode mode = row.word("mode", Mode.class);
            List<String> rowSources = row.sources(sources);
            List<Row> way = stations.getOrDefault(id, List.of());
            List<String> linkIds = new ArrayList<>();
            List<String> crossingIds = new ArrayList<>();
            for (int i = 1; i < way.size(); i++) {
                join(way.get(i - 1), way.get(i), id, mode, linkIds, crossingIds);
            }
            if (row.sound()) {
                List<String> placeIds =
                        way.stream().map(station -> station.text("place")).toList();
                corridors.add(new Corridor(
                        id, programme, name, mode, placeIds, linkIds, crossingIds, rowSources, row.text("note")));
            }
        }
        return corridors;
    }

    private static Map<String, List<Row>> stations(Table corridors, Table table, Set<String> places) {
        Map<String, List<Row>> stations = new LinkedHashMap<>();
        Set<String> ids = corridors.ids();
        for (Row row : table.rows()) {
            String corridor = row.reference("corridor", "corridors.csv", ids);
            row.requiredNumber("seq", 0, 100_000);
            row.reference("place", "places.csv", places);
            if (row.sound()) {
                stations.computeIfAbsent(corridor, id -> new ArrayList<>()).add(row);
            }
        }
        stations.values()
                .forEach(way -> way.sort(Comparator.comparingDouble(
                        row -> row.number("seq", 0, 100_000).orElse(0))));
        return stations;
    }

    private void join(Row from, Row to, String corridor, Mode mode, List<String> linkIds, List<String> crossingIds) {
        String pair = pair(from.text("place"), to.text("place"));
        var link = links.getOrDefault(pair, List.of()).stream()
                .filter(candidate -> fits(candidate.mode(), mode))
                .min(Comparator.comparing((Link candidate) -> candidate.mode() != mode)
                        .thenComparing(Link::status)
                        .thenComparing(candidate -> candidate.lengthKm().value())
                        .thenComparing(Link::id));
        var crossing = crossings.getOrDefault(pair, List.of()).stream()
                .filter(candidate -> fits(candidate.mode(), mode))
                .findFirst();
        if (link.isPresent()) {
            linkIds.add(link.get().id());
        } else if (crossing.isPresent()) {
            crossingIds.add(crossing.get().id());
        } else {
            to.report(new NetworkProblem.BrokenCorridor(
                    to.at("place"), corridor, from.text("place"), to.text("place"), mode.word()));
        }
    }

    /** A land corridor may cross water by ferry. */
    private static boolean fits(Mode candidate, Mode mode) {
        return candidate == mode || candidate == Mode.FERRY;
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) <= 0 ? a + " " + b : b + " " + a;
    }
}
