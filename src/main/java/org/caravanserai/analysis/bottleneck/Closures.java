package org.caravanserai.analysis.bottleneck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.LegKind;

/**
 * Which legs a network loses when an element closes, just as a scenario that closes it and a network compiled anew have it: its
 * own and, where no haul is left at a stop, the borders and changes of track of that stop. A post or terminal that no railway in
 * use comes to handles no trains.
 */
final class Closures {

    private final CompactGraph graph;
    private final int[] hauls;
    private final List<List<Integer>> othersAt = new ArrayList<>();

    Closures(CompactGraph graph) {
        this.graph = graph;
        this.hauls = new int[graph.stopCount()];
        for (int stop = 0; stop < graph.stopCount(); stop++) {
            othersAt.add(new ArrayList<>());
        }
        for (int stop = 0; stop < graph.stopCount(); stop++) {
            for (int leg = graph.firstLeg(stop); leg < graph.firstLeg(stop + 1); leg++) {
                if (isHaul(leg)) {
                    hauls[stop]++;
                } else {
                    othersAt.get(stop).add(leg);
                    othersAt.get(graph.head(leg)).add(leg);
                }
            }
        }
    }

    private boolean isHaul(int leg) {
        return graph.leg(leg).kind() == LegKind.HAUL;
    }

    /** The legs that go with an element. */
    BitSet of(Element element) {
        BitSet gone = new BitSet();
        element.legs().forEach(gone::set);
        for (int number : element.legs()) {
            int stop = graph.head(number);
            if (isHaul(number) && hauls[stop] == haulsOf(element, stop)) {
                othersAt.get(stop).forEach(gone::set);
            }
        }
        return gone;
    }

    /** A link has as many hauls into a stop as out of it. */
    private long haulsOf(Element element, int stop) {
        return element.legs().stream().filter(leg -> graph.head(leg) == stop).count();
    }
}
