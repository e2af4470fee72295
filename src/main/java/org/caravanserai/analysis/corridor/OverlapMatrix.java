package org.caravanserai.analysis.corridor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Link;
import org.caravanserai.geo.Course;
import org.caravanserai.geo.Neighbourhood;
import org.caravanserai.geo.Spans;

/**
 * How much of each corridor lies within a distance of each of some others.
 *
 * @param rows one for each corridor asked about, in order of ids
 * @param totals one for each of their programmes, in order of names
 */
public record OverlapMatrix(OverlapQuery query, List<Followed> rows, List<ProgrammeTotal> totals) {

    public OverlapMatrix {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * Measures all pairs.
     *
     * @throws CancellationException if the thread is interrupted between two corridors; nothing is left behind
     */
    public static OverlapMatrix of(Atlas atlas, OverlapQuery query, OverlapProgress progress) {
        Map<Corridor, Neighbourhood> others = new LinkedHashMap<>();
        query.with().forEach(corridor -> others.put(corridor, new Neighbourhood(atlas.courseOf(corridor))));
        PlaceNames names = new PlaceNames(atlas);
        List<Followed> rows = new ArrayList<>();
        for (Corridor corridor : query.of()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException(
                        "stopped after " + rows.size() + " of " + query.of().size() + " corridors");
            }
            rows.add(row(corridor, atlas.courseOf(corridor), others, query.withinKm(), names));
            progress.measured(rows.size(), query.of().size());
        }
        return new OverlapMatrix(query, rows, totals(atlas, query));
    }

    /** A row of the whole matrix: its overlap with each of the others, also with those it comes nowhere near. */
    public List<CorridorOverlap> pairsOf(Followed row) {
        Map<Corridor, CorridorOverlap> near = new HashMap<>();
        row.overlaps().forEach(pair -> near.put(pair.with(), pair));
        return query.with().stream()
                .filter(other -> !other.equals(row.corridor()))
                .map(other -> near.getOrDefault(
                        other,
                        new CorridorOverlap(row.corridor(), other, row.withinKm(), row.lengthKm(), Spans.none())))
                .toList();
    }

    private static Followed row(
            Corridor corridor, Course course, Map<Corridor, Neighbourhood> others, double withinKm, PlaceNames names) {
        List<CorridorOverlap> overlaps = others.entrySet().stream()
                .filter(other -> !other.getKey().equals(corridor))
                .map(other -> new CorridorOverlap(
                        corridor,
                        other.getKey(),
                        withinKm,
                        course.lengthKm(),
                        other.getValue().partOf(course, withinKm)))
                .toList();
        return Followed.of(corridor, course, withinKm, overlaps, names);
    }

    private static List<ProgrammeTotal> totals(Atlas atlas, OverlapQuery query) {
        Neighbourhood others = new Neighbourhood(ways(atlas, query.with()));
        Map<String, List<Corridor>> programmes = query.of().stream()
                .collect(Collectors.groupingBy(Corridor::programme, TreeMap::new, Collectors.toList()));
        return programmes.entrySet().stream()
                .map(programme -> {
                    Course ways = ways(atlas, programme.getValue());
                    return new ProgrammeTotal(
                            programme.getKey(),
                            query.withinKm(),
                            ways.lengthKm(),
                            others.partOf(ways, query.withinKm()));
                })
                .toList();
    }

    /** All links of some corridors, each once. */
    private static Course ways(Atlas atlas, List<Corridor> corridors) {
        return new Course(corridors.stream()
                .flatMap(corridor -> corridor.links().stream())
                .distinct()
                .sorted()
                .flatMap(id -> atlas.link(id).map(OverlapMatrix::section).stream())
                .toList());
    }

    private static Course.Section section(Link link) {
        return new Course.Section(link.alignment(), link.lengthKm().value());
    }
}
