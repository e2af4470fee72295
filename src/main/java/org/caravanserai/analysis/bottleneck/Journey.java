package org.caravanserai.analysis.bottleneck;

import java.util.BitSet;
import java.util.List;
import org.caravanserai.freight.Amount;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;

/**
 * A pair and its best way with everything as it is.
 *
 * @param loads how many go
 * @param legs numbers of the legs, in order
 * @param amount what one load takes
 */
public record Journey(Traffic.Pair pair, double loads, List<Integer> legs, Amount amount) {

    public Journey {
        legs = List.copyOf(legs);
    }

    boolean uses(BitSet some) {
        return legs.stream().anyMatch(some::get);
    }

    /** Ids of the border crossings of a way, in order. */
    static List<String> crossings(CompactGraph graph, List<Integer> way) {
        return way.stream()
                .map(graph::leg)
                .filter(leg -> leg.kind() == LegKind.BORDER)
                .map(Leg::id)
                .toList();
    }
}
