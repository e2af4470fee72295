package org.caravanserai.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.BorderModel;
import org.caravanserai.freight.LedgerEntry;

/**
 * A border post on a corridor, with what freight spends there on the day either way.
 *
 * @param section the crossing it belongs to
 * @param out of its country
 * @param in to its country
 */
public record CorridorPost(Place post, CorridorSection section, LedgerEntry out, LedgerEntry in) {

    /** The posts of a way, two for each crossing, in order. */
    static List<CorridorPost> of(CorridorWay way, BorderModel model) {
        return way.sections().stream()
                .filter(section -> section.crossing().isPresent())
                .flatMap(section -> pair(section, model))
                .toList();
    }

    private static Stream<CorridorPost> pair(CorridorSection section, BorderModel model) {
        List<LedgerEntry> there =
                model.over(section.crossing().orElseThrow(), section.from().id());
        List<LedgerEntry> back =
                model.over(section.crossing().orElseThrow(), section.to().id());
        return Stream.of(
                new CorridorPost(section.from(), section, there.get(0), back.get(1)),
                new CorridorPost(section.to(), section, back.get(0), there.get(1)));
    }

    /** When it works, in words; empty where nobody tells. */
    public String calendar(CorridorWay way) {
        return section.crossing().orElseThrow().calendar().inWords(way.asOf());
    }

    /** Where it clears its customs, when that is elsewhere. */
    public Optional<Place> clearsAt(Atlas atlas) {
        return section.crossing().orElseThrow().clearanceOf(post.id()).flatMap(atlas::place);
    }
}
