package org.caravanserai.analysis.bottleneck;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Place;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;

/**
 * A thing of the network that can close as a whole or get faster: its legs in every direction and on every track.
 *
 * @param id of the link or crossing; of a terminal its place
 * @param legs numbers of its legs in the network
 */
public record Element(Kind kind, String id, List<Integer> legs) implements Comparable<Element> {

    private static final Comparator<Element> ORDER =
            Comparator.comparing(Element::kind).thenComparing(Element::id);

    /** What sort of thing. */
    public enum Kind {
        /** A stretch of road, railway or lane between two places, both directions. */
        LINK,
        /** A border crossing for one mode, both directions. */
        CROSSING,
        /** All changes of track at a place. */
        TERMINAL;

        /** The word used in outputs and scenarios. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Element {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        legs = List.copyOf(legs);
    }

    /** All of a network, links first, by id. */
    static List<Element> of(CompactGraph graph) {
        Map<Element, List<Integer>> legs = new TreeMap<>();
        for (int number = 0; number < graph.firstLeg(graph.stopCount()); number++) {
            legs.computeIfAbsent(named(graph.leg(number)), key -> new ArrayList<>())
                    .add(number);
        }
        return legs.entrySet().stream()
                .map(entry -> new Element(entry.getKey().kind, entry.getKey().id, entry.getValue()))
                .toList();
    }

    private static Element named(Leg leg) {
        return switch (leg.kind()) {
            case HAUL -> new Element(Kind.LINK, leg.id(), List.of());
            case BORDER -> new Element(Kind.CROSSING, leg.id(), List.of());
            case TRANSFER -> new Element(Kind.TERMINAL, leg.from().place(), List.of());
            case WAIT, REST -> throw new IllegalStateException("no leg of a network without a clock: " + leg);
        };
    }

    /** As a scenario names it: {@code crossing:torkham}. */
    public String target() {
        return kind.word() + ":" + id;
    }

    /** Where it begins; a terminal is where it is. */
    public Place from(Atlas atlas) {
        return atlas.placeOf(
                switch (kind) {
                    case LINK -> link(atlas).from();
                    case CROSSING -> atlas.crossing(id).orElseThrow().fromPost();
                    case TERMINAL -> id;
                });
    }

    /** Where it ends; a terminal is where it is. */
    public Place to(Atlas atlas) {
        return atlas.placeOf(
                switch (kind) {
                    case LINK -> link(atlas).to();
                    case CROSSING -> atlas.crossing(id).orElseThrow().toPost();
                    case TERMINAL -> id;
                });
    }

    private Link link(Atlas atlas) {
        return atlas.link(id).orElseThrow();
    }

    /** Its name for people: {@code Quetta - Chaman}, with the number of the road where it has one. */
    public String name(Atlas atlas) {
        return switch (kind) {
            case LINK -> from(atlas).name() + " - " + to(atlas).name() + road(link(atlas));
            case CROSSING -> atlas.crossing(id).orElseThrow().name();
            case TERMINAL -> from(atlas).name();
        };
    }

    private static String road(Link link) {
        return " (" + (link.ref().isEmpty() ? "" : link.ref() + ", ")
                + link.mode().word() + ")";
    }

    /** By kind, then id. */
    @Override
    public int compareTo(Element other) {
        return ORDER.compare(this, other);
    }
}
