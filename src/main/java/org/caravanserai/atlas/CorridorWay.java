package org.caravanserai.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Course.Section;

/** Walks a corridor from place to place and so finds the direction of each of its links, also of a spur there and back. */
final class CorridorWay {

    private final Map<String, Link> links;

    CorridorWay(Map<String, Link> links) {
        this.links = links;
    }

    /**
     * The corridor's links in its direction.
     *
     * @throws IllegalArgumentException if a link joins no two neighbouring places of the corridor, in order
     */
    List<Section> sections(Corridor corridor) {
        List<Section> sections = new ArrayList<>();
        int at = 0;
        for (String id : corridor.links()) {
            Link link = links.get(id);
            while (!joins(link, corridor.places(), at)) {
                if (++at >= corridor.places().size()) {
                    throw new IllegalArgumentException(
                            "corridor " + corridor.id() + ": link " + id + " joins no two of its places in order");
                }
            }
            boolean forward = link.from().equals(corridor.places().get(at));
            Alignment line = forward ? link.alignment() : link.alignment().reversed();
            sections.add(new Section(line, link.lengthKm().value()));
            at++;
        }
        return sections;
    }

    private static boolean joins(Link link, List<String> places, int at) {
        if (at + 1 >= places.size()) {
            return false;
        }
        String here = places.get(at);
        String next = places.get(at + 1);
        return (link.from().equals(here) && link.to().equals(next))
                || (link.from().equals(next) && link.to().equals(here));
    }
}
