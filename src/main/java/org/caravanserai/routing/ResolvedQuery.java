package org.caravanserai.routing;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;

/** A query with all that was left open settled: what an answer is an answer to. */
public record ResolvedQuery(
        Place from,
        Place to,
        FreightProfile profile,
        Objective objective,
        LocalDate asOf,
        List<Ban> avoid,
        AtlasInfo atlas) {

    public ResolvedQuery {
        avoid = List.copyOf(avoid);
    }

    /** Whether the date lies after the last one that the atlas's status sources reach. */
    public boolean beyondSources() {
        return asOf.isAfter(atlas.referenceDate());
    }
}
