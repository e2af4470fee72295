package org.caravanserai.scenario;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.layer.AtlasLayers;
import org.caravanserai.layer.Selection;

/**
 * What a change is about.
 *
 * @param links ids of links
 * @param crossings ids of border crossings
 * @param terminals ids of changes of track
 * @param post the only post whose side of the crossings is meant; empty for both sides
 */
record Selected(Set<String> links, Set<String> crossings, Set<String> terminals, Optional<String> post) {

    static Selected ofLinks(Set<String> ids) {
        return new Selected(ids, Set.of(), Set.of(), Optional.empty());
    }

    static Selected ofCrossings(Set<String> ids, Optional<String> post) {
        return new Selected(Set.of(), ids, Set.of(), post);
    }

    static Selected ofTerminals(Set<String> ids) {
        return new Selected(Set.of(), Set.of(), ids, Optional.empty());
    }

    /** All of an atlas that is of some nature. */
    static Selected of(
            Atlas atlas, Predicate<Link> links, Predicate<BorderCrossing> crossings, Predicate<Terminal> terminals) {
        var contents = atlas.contents();
        return new Selected(
                contents.links().stream()
                        .filter(links)
                        .map(Link::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                contents.crossings().stream()
                        .filter(crossings)
                        .map(BorderCrossing::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                contents.register().terminals().stream()
                        .filter(terminals)
                        .map(Terminal::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Optional.empty());
    }

    boolean isEmpty() {
        return links.isEmpty() && crossings.isEmpty() && terminals.isEmpty();
    }

    /**
     * What ECQL selects of a layer.
     *
     * @param layer {@code links} or {@code crossings}
     */
    record ByEcql(String layer, Selection selection) implements Selector {

        ByEcql(String layer, String ecql) {
            this(layer, Selection.of(ecql));
        }

        @Override
        public String words() {
            return layer + " where " + selection;
        }

        @Override
        public boolean isBroad() {
            return false;
        }

        @Override
        public Selected in(Atlas atlas) {
            AtlasLayers layers = new AtlasLayers(atlas);
            Set<String> ids = selection.in(layer.equals("links") ? layers.links() : layers.crossings());
            if (ids.isEmpty()) {
                throw new IllegalArgumentException(
                        "selects none of the " + layer + "; see the values of its attributes in"
                                + " geodata (countries are written 'PK', modes 'rail')");
            }
            return layer.equals("links") ? ofLinks(ids) : ofCrossings(ids, Optional.empty());
        }
    }
}
