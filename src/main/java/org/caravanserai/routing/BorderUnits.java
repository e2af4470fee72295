package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Stop;

/**
 * The border legs of a graph by the crossing or pair of posts that they belong to. Within one, the legs between the same two
 * stops are a gate: there is one for every track, and for a pair of posts one for every crossing and track.
 */
final class BorderUnits {

    private final List<String> names;
    private final int[] unitOfArc;
    private final int[] gateOfArc;
    private final int[] gatesOfUnit;

    BorderUnits(WayGraph graph, Bottleneck by) {
        unitOfArc = new int[graph.arcCount()];
        gateOfArc = new int[graph.arcCount()];
        Map<String, List<Integer>> arcs = new TreeMap<>();
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            unitOfArc[arc] = -1;
            if (graph.leg(arc).kind() == LegKind.BORDER) {
                arcs.computeIfAbsent(name(graph.leg(arc), by), key -> new ArrayList<>())
                        .add(arc);
            }
        }
        names = List.copyOf(arcs.keySet());
        gatesOfUnit = new int[names.size()];
        for (int unit = 0; unit < names.size(); unit++) {
            Map<List<Stop>, Integer> gates = new LinkedHashMap<>();
            for (int arc : arcs.get(names.get(unit))) {
                unitOfArc[arc] = unit;
                gateOfArc[arc] = gates.computeIfAbsent(ends(graph.leg(arc)), key -> gates.size());
            }
            gatesOfUnit[unit] = gates.size();
        }
    }

    private static String name(Leg leg, Bottleneck by) {
        BorderCrossing crossing = leg.crossing().orElseThrow();
        return by == Bottleneck.CROSSING
                ? crossing.id()
                : Stream.of(crossing.fromPost(), crossing.toPost()).sorted().collect(Collectors.joining("|"));
    }

    private static List<Stop> ends(Leg leg) {
        return Stream.of(leg.from(), leg.to()).sorted(Comparator.naturalOrder()).toList();
    }

    int count() {
        return names.size();
    }

    /** The id of a crossing, or the ids of two posts joined by {@code |}. */
    String name(int unit) {
        return names.get(unit);
    }

    /** The unit that an arc belongs to, or -1 if it crosses no border. */
    int of(int arc) {
        return unitOfArc[arc];
    }

    /** Which of the gates of its unit a border arc goes through, from 0. */
    int gate(int arc) {
        return gateOfArc[arc];
    }

    /** How many gates a unit has. */
    int gates(int unit) {
        return gatesOfUnit[unit];
    }
}
