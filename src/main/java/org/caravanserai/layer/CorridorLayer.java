package org.caravanserai.layer;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Link;

/** Corridors, and how many of their kilometres are open on a date. */
final class CorridorLayer {

    static final String NAME = "corridors";

    private CorridorLayer() {}

    static LayerDesign<Corridor> design(Atlas atlas, LocalDate date) {
        return LayerDesign.<Corridor>ofMultiLines(NAME, atlas::geometryOf)
                .text("id", Corridor::id)
                .text("programme", Corridor::programme)
                .text("name", Corridor::name)
                .text("mode", corridor -> corridor.mode().word())
                .number("length_km", atlas::lengthKm)
                .number(
                        "open_km",
                        corridor -> km(atlas, corridor, link -> link.on(date).open()))
                .ids("places", Corridor::places)
                .ids("crossings", Corridor::crossings)
                .ids("source", Corridor::sources)
                .text("note", Corridor::note);
    }

    private static double km(Atlas atlas, Corridor corridor, Predicate<Link> which) {
        return corridor.links().stream()
                .flatMap(id -> atlas.link(id).stream())
                .filter(which)
                .mapToDouble(link -> link.lengthKm().value())
                .sum();
    }
}
