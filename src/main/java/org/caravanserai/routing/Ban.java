package org.caravanserai.routing;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.NearMatches;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.layer.Area;
import org.caravanserai.network.Leg;
import org.locationtech.jts.geom.Point;

/**
 * Something a route must not touch; absolute, whatever it costs.
 *
 * @param kind what sort of thing
 * @param subject its id, for a place or border crossing also its name, or a file or selection
 */
public record Ban(Kind kind, String subject) {

    /** What can be banned. */
    public enum Kind {
        /** ISO 3166-1 alpha-2: no metre in it, and none of its border posts. */
        COUNTRY,
        /** A border crossing, or all crossings at a post. */
        POST,
        /** A place: no route through it. */
        PLACE,
        /** One link; links beside it stay open. */
        LINK,
        /** Every link and crossing of a corridor. */
        CORRIDOR,
        /** Road, rail, sea, ferry or caravan. */
        MODE,
        /** Changes of track: one by its id, or all at a place. */
        TERMINAL,
        /** The polygons of a GeoJSON file: nothing whose line or place has a point in them. */
        AREA,
        /** What a GeoTools ECQL filter selects among the links and crossings: {@code country='PK' AND mode='rail'}. */
        SELECT
    }

    /**
     * A ban as written on the command line: {@code country:AF}, {@code post:torkham}.
     *
     * @throws IllegalArgumentException if it has another form or an unknown kind
     */
    public static Ban parse(String text) {
        String[] parts = text.strip().split(":", 2);
        String kinds = Arrays.stream(Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (parts.length != 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is no ban; write KIND:NAME such as country:AF or post:torkham, KIND one of " + kinds);
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(parts[0].strip())) {
                return new Ban(kind, parts[1].strip());
            }
        }
        throw new IllegalArgumentException("\"" + parts[0] + "\" in \"" + text + "\" is not one of " + kinds);
    }

    /**
     * Several bans joined by commas. A comma stands within a ban, say in a selection, unless {@code KIND:} follows it.
     *
     * @throws IllegalArgumentException as {@link #parse} does
     */
    public static List<Ban> parseAll(String text) {
        String kinds = Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.joining("|"));
        return Arrays.stream(text.split(",(?=\\s*(?i:" + kinds + ")\\s*:)"))
                .map(Ban::parse)
                .toList();
    }

    /**
     * Goes on only if the atlas holds what it names.
     *
     * @throws IllegalArgumentException if it does not; the message names near matches
     */
    public void check(Atlas atlas) {
        requireNonNull(in(atlas));
    }

    /**
     * Which legs it bans. Reads a file or makes a selection anew at each call.
     *
     * @throws IllegalArgumentException if the atlas holds nothing of that name, or the file or selection cannot be read
     */
    Predicate<Leg> in(Atlas atlas) {
        return switch (kind) {
            case COUNTRY -> country(atlas);
            case POST -> posts(atlas);
            case PLACE -> place(atlas);
            case LINK -> link(atlas);
            case CORRIDOR -> corridor(atlas);
            case MODE -> mode();
            case TERMINAL -> terminals(atlas);
            case AREA -> area(atlas);
            case SELECT -> selected(atlas);
        };
    }

    private Predicate<Leg> country(Atlas atlas) {
        String code = subject.toUpperCase(Locale.ROOT);
        Set<String> known =
                atlas.contents().places().stream().map(Place::country).collect(Collectors.toSet());
        if (!known.contains(code)) {
            throw new IllegalArgumentException("no country \"" + subject + "\" in the atlas; it has "
                    + String.join(", ", known.stream().sorted().toList()));
        }
        return leg -> atlas.placeOf(leg.from().place()).country().equals(code)
                || atlas.placeOf(leg.to().place()).country().equals(code);
    }

    private Predicate<Leg> posts(Atlas atlas) {
        Set<String> ids = atlas.names().crossings(subject).stream()
                .map(BorderCrossing::id)
                .collect(Collectors.toSet());
        return leg ->
                leg.crossing().map(BorderCrossing::id).filter(ids::contains).isPresent();
    }

    private Predicate<Leg> place(Atlas atlas) {
        String id = atlas.names().place(subject).id();
        return leg -> leg.from().place().equals(id) || leg.to().place().equals(id);
    }

    private Predicate<Leg> link(Atlas atlas) {
        if (atlas.link(subject).isEmpty()) {
            throw unknown(
                    "link",
                    atlas.contents().links().stream().map(link -> link.id()).toList());
        }
        return leg -> leg.link().isPresent() && leg.id().equals(subject);
    }

    private Predicate<Leg> corridor(Atlas atlas) {
        Corridor corridor = atlas.corridor(subject)
                .orElseThrow(() -> unknown(
                        "corridor",
                        atlas.contents().corridors().stream().map(Corridor::id).toList()));
        Set<String> links = Set.copyOf(corridor.links());
        Set<String> crossings = Set.copyOf(corridor.crossings());
        return leg -> leg.link().isPresent() ? links.contains(leg.id()) : crossings.contains(leg.id());
    }

    private Predicate<Leg> mode() {
        for (Mode mode : Mode.values()) {
            if (mode.name().equalsIgnoreCase(subject)) {
                return leg -> leg.mode() == mode;
            }
        }
        throw unknown("mode", Arrays.stream(Mode.values()).map(Mode::word).toList());
    }

    private Predicate<Leg> terminals(Atlas atlas) {
        List<Terminal> all = atlas.contents().register().terminals();
        if (all.stream().anyMatch(terminal -> terminal.id().equals(subject))) {
            return leg -> leg.terminal().isPresent() && leg.id().equals(subject);
        }
        Optional<String> place = atlas.contents().places().stream()
                .filter(one -> subject.equals(one.id()) || subject.equalsIgnoreCase(one.name()))
                .map(Place::id)
                .filter(id -> !atlas.terminalsAt(id).isEmpty())
                .findFirst();
        String at = place.orElseThrow(() ->
                unknown("terminal", all.stream().map(Terminal::place).distinct().toList()));
        return leg -> leg.terminal().map(Terminal::place).filter(at::equals).isPresent();
    }

    private Predicate<Leg> area(Atlas atlas) {
        Area area = Area.read(Path.of(subject));
        Set<String> places = atlas.contents().places().stream()
                .filter(place -> area.touches(point(place)))
                .map(Place::id)
                .collect(Collectors.toSet());
        Set<String> links = atlas.contents().links().stream()
                .filter(link -> area.touches(link.alignment().toLineString()))
                .map(Link::id)
                .collect(Collectors.toSet());
        Set<String> crossings = atlas.contents().crossings().stream()
                .filter(crossing -> area.touches(Alignment.straight(
                                atlas.placeOf(crossing.fromPost()).position(),
                                atlas.placeOf(crossing.toPost()).position())
                        .toLineString()))
                .map(BorderCrossing::id)
                .collect(Collectors.toSet());
        return leg -> places.contains(leg.from().place())
                || places.contains(leg.to().place())
                || leg.link().map(Link::id).filter(links::contains).isPresent()
                || leg.crossing()
                        .map(BorderCrossing::id)
                        .filter(crossings::contains)
                        .isPresent();
    }

    private static Point point(Place place) {
        return Wgs84.geometryFactory().createPoint(place.position().coordinate());
    }

    private Predicate<Leg> selected(Atlas atlas) {
        EcqlSelection selection = EcqlSelection.of(subject, atlas);
        return leg ->
                leg.link().map(Link::id).filter(selection.links()::contains).isPresent()
                        || leg.crossing()
                                .map(BorderCrossing::id)
                                .filter(selection.crossings()::contains)
                                .isPresent();
    }

    private IllegalArgumentException unknown(String what, List<String> known) {
        List<String> near = NearMatches.of(subject, known);
        return new IllegalArgumentException("no " + what + " \"" + subject + "\""
                + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
    }

    /** As written on the command line. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + subject;
    }
}
