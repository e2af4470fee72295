package org.caravanserai.routing;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;

/** The bans of a query on an atlas; files and selections among them are read once. */
final class Bans {

    private final Map<Ban, Predicate<Leg>> bans = new LinkedHashMap<>();

    Bans(List<Ban> avoid, Atlas atlas) {
        avoid.forEach(ban -> bans.computeIfAbsent(ban, key -> key.in(atlas)));
    }

    /** Those that ban a leg, in the order they were asked for. */
    List<Ban> on(Leg leg) {
        return bans.entrySet().stream()
                .filter(ban -> ban.getValue().test(leg))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Which legs of a graph are free of them. */
    IntPredicate free(CompactGraph graph) {
        if (bans.isEmpty()) {
            return leg -> true;
        }
        BitSet banned = new BitSet();
        for (int leg = 0; leg < graph.firstLeg(graph.stopCount()); leg++) {
            Leg way = graph.leg(leg);
            banned.set(leg, bans.values().stream().anyMatch(ban -> ban.test(way)));
        }
        return leg -> !banned.get(leg);
    }
}
