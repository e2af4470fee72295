package org.caravanserai.layer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Season;

/** Links, and whether each is open on a date. */
final class LinkLayer {

    static final String NAME = "links";

    private LinkLayer() {}

    static LayerDesign<Link> design(Atlas atlas, LocalDate date) {
        return LayerDesign.<Link>ofLines(NAME, link -> link.alignment().toLineString())
                .text("id", Link::id)
                .text("from_place", Link::from)
                .text("to_place", Link::to)
                .text("country", atlas::countryOf)
                .text("mode", link -> link.mode().word())
                .text("ref", Link::ref)
                .text("class", link -> link.linkClass().word())
                .text("terrain", link -> link.terrain().word())
                .text("gauge_mm", Link::gaugeMm)
                .maybe(
                        "tracks",
                        Integer.class,
                        link -> link.tracks().isPresent()
                                ? Optional.of(link.tracks().getAsInt())
                                : Optional.empty())
                .maybe("electrified", Boolean.class, Link::electrified)
                .text("status", link -> link.status().name().toLowerCase(Locale.ROOT))
                .flag("open", link -> link.on(date).open())
                .text("availability", link -> link.on(date).reason())
                .maybe("opened", String.class, link -> link.opened().map(LocalDate::toString))
                .maybe("closed", String.class, link -> link.closed().map(LocalDate::toString))
                .maybe(
                        "shut_each_year",
                        String.class,
                        link -> link.shutEachYear().map(Season::toString))
                .text("calendar", link -> link.calendar().inWords(date))
                .exactly("length_km", link -> link.lengthKm().value())
                .text("length_basis", link -> link.lengthBasis().name().toLowerCase(Locale.ROOT))
                .ids("corridors", link -> atlas.corridorsOver(link.id()))
                .ids("source", Link::sources)
                .text("note", Link::note);
    }
}
