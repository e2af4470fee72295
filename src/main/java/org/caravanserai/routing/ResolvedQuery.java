package org.caravanserai.routing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Objective;

/**
 * A query with all that was left open settled: what an answer is an answer to.
 *
 * @param objective what is made least
 * @param asOf the day whose network is used: that of the departure, if there is one
 * @param departure when freight sets out; empty where no time was asked about and waits are those to be expected
 * @param avoid what it must not touch
 * @param require what it must do
 * @param atlas which data it was put to, under which scenario
 */
public record ResolvedQuery(
        Place from,
        Place to,
        FreightProfile profile,
        Objective objective,
        LocalDate asOf,
        Optional<ZonedDateTime> departure,
        List<Ban> avoid,
        List<Requirement> require,
        AtlasInfo atlas) {

    public ResolvedQuery {
        avoid = List.copyOf(avoid);
        require = List.copyOf(require);
    }

    /** Where a search for it may go on a graph. */
    SearchSpace space(CompactGraph graph, Bans bans, Atlas world) {
        return new SearchSpace(graph, bans.free(graph), Requirements.of(require, world, graph));
    }

    /** Whether the date lies after the last one that the atlas's status sources reach. */
    public boolean beyondSources() {
        return asOf.isAfter(atlas.referenceDate());
    }
}
