package org.caravanserai.routing;

import static java.util.Objects.requireNonNull;

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
import org.caravanserai.network.Leg;

/**
 * Something a route must do; absolute, whatever it costs. A route may turn back for it: it may come to a place again once
 * it has met a requirement since.
 *
 * @param kind what sort of thing
 * @param subject id or name of a border crossing, post or place, id of a corridor, or a mode
 */
public record Requirement(Kind kind, String subject) {

    /** What can be required. */
    public enum Kind {
        /** Cross the border at a crossing, or at a post by any of its crossings. */
        POST("via:"),
        /** Come to a place, or set out from it. */
        PLACE("via:place:"),
        /** Go over at least one link of a corridor. */
        CORRIDOR("via:corridor:"),
        /** The first leg that moves, haul or border, is by this mode. */
        BEGIN("begin:"),
        /** The last leg that moves, haul or border, is by this mode. */
        END("end:");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    private static final List<Kind> LONGEST_PREFIX_FIRST =
            List.of(Kind.CORRIDOR, Kind.PLACE, Kind.POST, Kind.BEGIN, Kind.END);

    /**
     * A requirement of which only the mode is looked at yet; the rest when it is put to an atlas, see {@link #check}.
     *
     * @throws IllegalArgumentException if the subject is blank, or no mode where one is asked for
     */
    public Requirement {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("a requirement needs a name: via:torkham, end:rail");
        }
        if (kind == Kind.BEGIN || kind == Kind.END) {
            modeNamed(subject);
        }
    }

    /**
     * A requirement as written on the command line: {@code via:torkham}, {@code via:place:kabul}, {@code via:corridor:carec-5b}, {@code begin:road},
     * {@code end:rail}.
     *
     * @throws IllegalArgumentException if it has another form, an unknown kind or an unknown mode
     */
    public static Requirement parse(String text) {
        String stripped = text.strip();
        for (Kind kind : LONGEST_PREFIX_FIRST) {
            if (stripped.regionMatches(true, 0, kind.prefix, 0, kind.prefix.length())) {
                return new Requirement(
                        kind, stripped.substring(kind.prefix.length()).strip());
            }
        }
        String word = stripped.split(":", 2)[0];
        List<String> near = NearMatches.of(word, List.of("via", "begin", "end"));
        throw new IllegalArgumentException("\"" + text
                + "\" is no requirement; write via:POST, via:place:ID, via:corridor:ID, begin:MODE or end:MODE, such as via:torkham"
                + (near.isEmpty() || near.contains(word) ? "" : "; did you mean " + near.get(0) + ":?"));
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
     * Which legs meet it.
     *
     * @throws IllegalArgumentException if the atlas holds nothing of that name
     */
    Predicate<Leg> in(Atlas atlas) {
        return switch (kind) {
            case POST -> post(atlas);
            case PLACE -> place(atlas);
            case CORRIDOR -> corridor(atlas);
            case BEGIN, END -> {
                Mode mode = modeNamed(subject);
                yield leg -> leg.mode() == mode;
            }
        };
    }

    private Predicate<Leg> post(Atlas atlas) {
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

    private Predicate<Leg> corridor(Atlas atlas) {
        List<String> known =
                atlas.contents().corridors().stream().map(Corridor::id).toList();
        Corridor corridor = atlas.corridor(subject).orElseThrow(() -> unknown("corridor", subject, known));
        Set<String> links = Set.copyOf(corridor.links());
        return leg -> leg.link().isPresent() && links.contains(leg.id());
    }

    private static Mode modeNamed(String word) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "mode",
                        word,
                        Arrays.stream(Mode.values()).map(Mode::word).toList()));
    }

    private static IllegalArgumentException unknown(String what, String word, List<String> known) {
        List<String> near = NearMatches.of(word, known);
        return new IllegalArgumentException("no " + what + " \"" + word + "\""
                + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
    }

    /** As written on the command line. */
    @Override
    public String toString() {
        return kind.prefix + (kind == Kind.BEGIN || kind == Kind.END ? subject.toLowerCase(Locale.ROOT) : subject);
    }
}
