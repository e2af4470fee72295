package org.caravanserai.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.NearMatches;
import org.caravanserai.atlas.Place;
import org.caravanserai.network.Leg;

/**
 * Something a route must not touch; absolute, whatever it costs.
 *
 * @param kind what sort of thing
 * @param subject its id, or for a place or border crossing also its name
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
        MODE
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
     * Which legs it bans.
     *
     * @throws IllegalArgumentException if the atlas holds nothing of that name
     */
    Predicate<Leg> in(Atlas atlas) {
        return switch (kind) {
            case COUNTRY -> country(atlas);
            case POST -> posts(atlas);
            case PLACE -> place(atlas);
            case LINK -> link(atlas);
            case CORRIDOR -> corridor(atlas);
            case MODE -> mode();
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
