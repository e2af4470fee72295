package org.caravanserai.scenario;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasContents;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Terminal;

/**
 * A change to each of some links, crossings and changes of track; the others stay the very objects they were.
 *
 * @param link what becomes of a link
 * @param crossing what becomes of a crossing
 * @param terminal what becomes of a change of track
 */
record Retouch(UnaryOperator<Link> link, UnaryOperator<BorderCrossing> crossing, UnaryOperator<Terminal> terminal) {

    Atlas of(Atlas atlas, Selected selected) {
        AtlasContents contents = atlas.contents();
        if (!selected.links().isEmpty()) {
            contents = contents.withLinks(each(contents.links(), Link::id, selected.links(), link));
        }
        if (!selected.crossings().isEmpty()) {
            contents = contents.withCrossings(
                    each(contents.crossings(), BorderCrossing::id, selected.crossings(), crossing));
        }
        if (!selected.terminals().isEmpty()) {
            contents = contents.with(contents.register()
                    .withTerminals(
                            each(contents.register().terminals(), Terminal::id, selected.terminals(), terminal)));
        }
        return atlas.with(contents);
    }

    private static <T> List<T> each(
            List<T> all, Function<T, String> id, Set<String> selected, UnaryOperator<T> change) {
        return all.stream()
                .map(one -> selected.contains(id.apply(one)) ? change.apply(one) : one)
                .toList();
    }
}
