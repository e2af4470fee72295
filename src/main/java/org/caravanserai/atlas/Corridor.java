package org.caravanserai.atlas;

import java.util.List;

/**
 * A named programme's route: a geometry and a label on the graph at once.
 *
 * @param programme who named it, such as {@code CPEC}
 * @param mode the mode it is designated for
 * @param places ids of its places, in order
 * @param links ids of its links, in order
 * @param crossings ids of its border crossings, in order
 */
public record Corridor(
        String id,
        String programme,
        String name,
        Mode mode,
        List<String> places,
        List<String> links,
        List<String> crossings,
        List<String> sources,
        String note) {

    public Corridor {
        places = List.copyOf(places);
        links = List.copyOf(links);
        crossings = List.copyOf(crossings);
        sources = List.copyOf(sources);
    }
}
