package org.caravanserai.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Place;

/**
 * A corridor measured along its places on a day: sections in order, each with its km post. Lengths are whole metres of the
 * links, so that parts sum to the whole exactly; the ground between two border posts is not counted.
 */
public record CorridorWay(Corridor corridor, LocalDate asOf, List<CorridorSection> sections) {

    public CorridorWay {
        sections = List.copyOf(sections);
    }

    /** A place of a corridor and its km post. */
    public record Station(Place place, double km) {}

    /**
     * A corridor of {@code atlas} on a day.
     *
     * @throws IllegalArgumentException if neither a link nor a crossing of the corridor joins two neighbouring places
     */
    public static CorridorWay of(Atlas atlas, Corridor corridor, LocalDate asOf) {
        Deque<Link> links = new ArrayDeque<>(
                corridor.links().stream().flatMap(id -> atlas.link(id).stream()).toList());
        Deque<BorderCrossing> crossings = new ArrayDeque<>(corridor.crossings().stream()
                .flatMap(id -> atlas.crossing(id).stream())
                .toList());
        List<CorridorSection> sections = new ArrayList<>();
        long metres = 0;
        for (int i = 1; i < corridor.places().size(); i++) {
            Place from = atlas.placeOf(corridor.places().get(i - 1));
            Place to = atlas.placeOf(corridor.places().get(i));
            CorridorSection section;
            if (!links.isEmpty() && joins(links.peek().from(), links.peek().to(), from, to)) {
                section = over(links.pop(), from, to, metres, atlas, asOf);
            } else if (!crossings.isEmpty()
                    && joins(crossings.peek().fromPost(), crossings.peek().toPost(), from, to)) {
                section = over(crossings.pop(), from, to, metres, asOf);
            } else {
                throw new IllegalArgumentException("corridor " + corridor.id()
                        + ": none of its links or crossings joins " + from.id() + " and " + to.id());
            }
            sections.add(section);
            metres += section.metres();
        }
        return new CorridorWay(corridor, asOf, sections);
    }

    private static boolean joins(String one, String other, Place from, Place to) {
        return (one.equals(from.id()) && other.equals(to.id())) || (one.equals(to.id()) && other.equals(from.id()));
    }

    private static CorridorSection over(Link link, Place from, Place to, long start, Atlas atlas, LocalDate day) {
        long metres = Math.round(link.lengthKm().value() * 1000);
        return new CorridorSection(
                from, to, start, metres, atlas.countryOf(link), Optional.of(link), Optional.empty(), link.on(day));
    }

    private static CorridorSection over(BorderCrossing crossing, Place from, Place to, long start, LocalDate day) {
        return new CorridorSection(
                from, to, start, 0, from.country(), Optional.empty(), Optional.of(crossing), crossing.on(day));
    }

    /** Its places with their km posts, in order. */
    public List<Station> stations() {
        List<Station> stations = new ArrayList<>();
        for (CorridorSection section : sections) {
            if (stations.isEmpty()) {
                stations.add(new Station(section.from(), 0));
            }
            stations.add(new Station(section.to(), section.endKm()));
        }
        return stations;
    }

    /** Its length over all its links, be they open or not. */
    public double km() {
        return metres() / 1000.0;
    }

    long metres() {
        return sections.stream().mapToLong(CorridorSection::metres).sum();
    }

    /** The share of its kilometres, 0 to 1, that freight can use on the day; 0 where it has none. */
    public double openShare() {
        long open = sections.stream()
                .filter(CorridorSection::open)
                .mapToLong(CorridorSection::metres)
                .sum();
        return metres() == 0 ? 0 : (double) open / metres();
    }

    /** Whether freight can go from end to end on the day. */
    public boolean openThroughout() {
        return !sections.isEmpty() && sections.stream().allMatch(CorridorSection::open);
    }

    /** Kilometres of its links by what {@code key} tells of them, in order of the words; they sum to {@link #km()}. */
    public Map<String, Double> kmBy(Function<CorridorSection, String> key) {
        Map<String, Long> metres = sections.stream()
                .filter(section -> section.link().isPresent())
                .collect(groupingBy(key, TreeMap::new, summingLong(CorridorSection::metres)));
        Map<String, Double> km = new TreeMap<>();
        metres.forEach((word, sum) -> km.put(word, sum / 1000.0));
        return km;
    }

    /** What freight cannot use on the day: runs of sections with the same status, and closed crossings, in order. */
    public List<CorridorGap> gaps() {
        return CorridorGap.in(sections);
    }
}
