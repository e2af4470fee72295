package org.caravanserai.atlas;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.geo.Course;
import org.caravanserai.geo.Wgs84;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/**
 * The world of corridors: places, links, border crossings, corridors, and the figures and sources behind them. Immutable;
 * share it between threads.
 */
public final class Atlas {

    /** The country code of ships' ways: UN/LOCODE's for waters of no country. */
    public static final String INTERNATIONAL_WATERS = "XZ";

    private final AtlasContents contents;
    private final Optional<Atlas> asRead;
    private final Map<String, Place> places;
    private final Map<String, Link> links;
    private final Map<String, BorderCrossing> crossings;
    private final Map<String, Corridor> corridors;
    private final Map<String, Source> sources;
    private final Map<RateKey, List<Figure>> rates;
    private final Map<PostKey, List<PostPerformance>> performances;
    private final Map<String, List<String>> corridorsByLink;

    private final Map<String, List<Terminal>> terminals;
    private final Map<String, List<Admission>> admissions;
    private final Map<String, ZoneId> zones = new HashMap<>();

    private record RateKey(String country, Optional<Mode> mode, String parameter) {}

    private record PostKey(String post, Mode mode, Direction direction) {}

    /** An atlas of {@code contents}, under no scenario. */
    public Atlas(AtlasContents contents) {
        this(contents, Optional.empty());
    }

    /** An atlas of {@code contents}; an index of what {@code earlier} holds too is taken from there. */
    private Atlas(AtlasContents contents, Optional<Atlas> earlier) {
        this.contents = contents;
        this.asRead = earlier.map(Atlas::asRead);
        Indexing indexing = new Indexing(earlier, contents);
        this.places = indexing.of(AtlasContents::places, atlas -> atlas.places, all -> byId(all, Place::id));
        this.links = indexing.of(AtlasContents::links, atlas -> atlas.links, all -> byId(all, Link::id));
        this.crossings =
                indexing.of(AtlasContents::crossings, atlas -> atlas.crossings, all -> byId(all, BorderCrossing::id));
        this.corridors =
                indexing.of(AtlasContents::corridors, atlas -> atlas.corridors, all -> byId(all, Corridor::id));
        this.sources = indexing.of(AtlasContents::sources, atlas -> atlas.sources, all -> byId(all, Source::id));
        this.rates = indexing.of(AtlasContents::rates, atlas -> atlas.rates, Atlas::figuresByRate);
        this.performances = indexing.of(
                AtlasContents::performances,
                atlas -> atlas.performances,
                all -> all.stream().collect(groupingBy(row -> new PostKey(row.post(), row.mode(), row.direction()))));
        this.corridorsByLink =
                indexing.of(AtlasContents::corridors, atlas -> atlas.corridorsByLink, Atlas::corridorsByLink);
        this.terminals = contents.register().terminals().stream().collect(groupingBy(Terminal::place));
        this.admissions = contents.register().admissions().stream().collect(groupingBy(Admission::crossing));
        contents.register().zones().forEach(zone -> zones.put(zone.place().orElse(zone.country()), zone.zone()));
    }

    /** Makes the indexes of an atlas, or takes over those whose list is the very one of an earlier atlas. */
    private record Indexing(Optional<Atlas> earlier, AtlasContents contents) {

        <T, I> I of(Function<AtlasContents, List<T>> list, Function<Atlas, I> index, Function<List<T>, I> made) {
            List<T> all = list.apply(contents);
            return earlier.filter(atlas -> list.apply(atlas.contents) == all)
                    .map(index)
                    .orElseGet(() -> made.apply(all));
        }
    }

    private static Map<RateKey, List<Figure>> figuresByRate(List<Rate> rates) {
        return rates.stream()
                .collect(groupingBy(
                        rate -> new RateKey(rate.country(), rate.mode(), rate.parameter()),
                        Collectors.mapping(Rate::figure, Collectors.toList())));
    }

    /** The atlas that ships with the library. Reads it anew at each call: keep the result. */
    public static Atlas bundled() {
        return ServiceLoader.load(AtlasProvider.class, Atlas.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no atlas is bundled"))
                .bundled();
    }

    /**
     * This atlas with other contents, as a scenario makes it. What is calibrated on the data (speeds keep each country's
     * published mean) goes on being calibrated on the links and rates as they were read.
     */
    public Atlas with(AtlasContents changed) {
        return new Atlas(changed, Optional.of(this));
    }

    /** The atlas as it was read, before any scenario: what speeds are calibrated on. */
    public Atlas asRead() {
        return asRead.orElse(this);
    }

    /** All it is made of, in the order in which {@link AtlasContents} keeps it. */
    public AtlasContents contents() {
        return contents;
    }

    /** What this atlas is: title, version, reference date and licence of its data, and the scenario it stands under. */
    public AtlasInfo info() {
        return contents.info();
    }

    /** The place with this id; empty if there is none. By other names places are found with {@link #names()}. */
    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The place with this id, which must exist: links and crossings of an atlas refer to its own places only. */
    public Place placeOf(String id) {
        return place(id).orElseThrow(() -> new IllegalArgumentException("no place " + id));
    }

    /** The link with this id; empty if there is none. */
    public Optional<Link> link(String id) {
        return Optional.ofNullable(links.get(id));
    }

    /** The border crossing with this id; empty if there is none. */
    public Optional<BorderCrossing> crossing(String id) {
        return Optional.ofNullable(crossings.get(id));
    }

    /** The corridor with this id; empty if there is none. By name or programme see {@link #corridors()}. */
    public Optional<Corridor> corridor(String id) {
        return Optional.ofNullable(corridors.get(id));
    }

    /** The source with this id, as figures and rows name it; empty if there is none. */
    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The country a link lies in: that of its first place; a ship's way lies in {@link #INTERNATIONAL_WATERS}. */
    public String countryOf(Link link) {
        return link.mode() == Mode.SEA || link.mode() == Mode.FERRY
                ? INTERNATIONAL_WATERS
                : placeOf(link.from()).country();
    }

    /** Terminals at a place, in the order of the table. */
    public List<Terminal> terminalsAt(String place) {
        return terminals.getOrDefault(place, List.of());
    }

    /** Who or what a crossing lets through on {@code date}, where a source tells. */
    public List<Admission> admissions(String crossing, LocalDate date) {
        return admissions.getOrDefault(crossing, List.of()).stream()
                .filter(admission -> admission.on(date))
                .toList();
    }

    /**
     * The time zone that clocks at a place show.
     *
     * @throws IncompleteAtlasException if the atlas has none for its country
     */
    public ZoneId zoneOf(String placeId) {
        String country = placeOf(placeId).country();
        return Optional.ofNullable(zones.get(placeId))
                .or(() -> Optional.ofNullable(zones.get(country)))
                .orElseThrow(() -> new IncompleteAtlasException("time_zones.csv has no row for " + country + ", where "
                        + placeId + " lies; add one to use a clock"));
    }

    /** A fresh JTS geometry of a corridor: one line for each of its links, in its direction, longitude first. */
    public MultiLineString geometryOf(Corridor corridor) {
        return Wgs84.geometryFactory()
                .createMultiLineString(courseOf(corridor).sections().stream()
                        .map(section -> section.alignment().toLineString())
                        .toArray(LineString[]::new));
    }

    /** A corridor as a line with km-posts from its first place to its last, a section for each of its links. */
    public Course courseOf(Corridor corridor) {
        return new Course(new CorridorWay(links).sections(corridor));
    }

    /** Length of a corridor over its links, in kilometres. */
    public double lengthKm(Corridor corridor) {
        return corridor.links().stream()
                .map(links::get)
                .mapToDouble(link -> link.lengthKm().value())
                .sum();
    }

    /** Ids of the corridors that run over a link, sorted. */
    public List<String> corridorsOver(String linkId) {
        return corridorsByLink.getOrDefault(linkId, List.of());
    }

    /**
     * The figure of a rate for {@code date}: of the latest year not after it, or of the first year after it; one for the
     * mode goes before one for every mode.
     */
    public Optional<Figure> rate(String country, Mode mode, String parameter, LocalDate date) {
        List<Figure> ofMode = rates.get(new RateKey(country, Optional.of(mode), parameter));
        List<Figure> figures = ofMode != null
                ? ofMode
                : rates.getOrDefault(new RateKey(country, Optional.empty(), parameter), List.of());
        return nearest(figures, date, Figure::year);
    }

    /** Hours of a post for {@code date}, chosen as {@link #rate} does. */
    public Optional<Figure> borderHours(String post, Mode mode, Direction direction, LocalDate date) {
        return ofPost(post, mode, direction, date, PostPerformance::hours);
    }

    /** Fees of a post for {@code date}, chosen as {@link #rate} does. */
    public Optional<Figure> borderUsd(String post, Mode mode, Direction direction, LocalDate date) {
        return ofPost(post, mode, direction, date, PostPerformance::usd);
    }

    private Optional<Figure> ofPost(
            String post,
            Mode mode,
            Direction direction,
            LocalDate date,
            Function<PostPerformance, Optional<Figure>> quantity) {
        List<Figure> figures = performances.getOrDefault(new PostKey(post, mode, direction), List.of()).stream()
                .map(quantity)
                .flatMap(Optional::stream)
                .toList();
        return nearest(figures, date, Figure::year);
    }

    /** Finds places, crossings and corridors by id, name or other name. */
    public NameFinder names() {
        return new NameFinder(contents.places(), contents.crossings(), contents.corridors());
    }

    /** Finds corridors and programmes by id or name. */
    public CorridorFinder corridors() {
        return new CorridorFinder(contents.corridors());
    }

    private static <T> Optional<T> nearest(List<T> values, LocalDate date, Function<T, Integer> year) {
        T best = null;
        for (T value : values) {
            if (best == null || better(year.apply(value), year.apply(best), date.getYear())) {
                best = value;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean better(int year, int than, int asked) {
        boolean past = year <= asked;
        boolean thanPast = than <= asked;
        if (past != thanPast) {
            return past;
        }
        return past ? year > than : year < than;
    }

    private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T value : values) {
            if (map.put(id.apply(value), value) != null) {
                throw new IllegalArgumentException("two with id " + id.apply(value));
            }
        }
        return map;
    }

    private static Map<String, List<String>> corridorsByLink(List<Corridor> corridors) {
        Map<String, List<String>> byLink = new LinkedHashMap<>();
        for (Corridor corridor : corridors) {
            corridor.links().stream()
                    .distinct()
                    .forEach(link -> byLink.computeIfAbsent(link, key -> new ArrayList<>())
                            .add(corridor.id()));
        }
        return byLink;
    }
}
