package org.caravanserai.report;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.routing.Route;

/** The course of a route in a few words: modes, crossings and countries in order of travel. */
final class RouteCourse {

    private RouteCourse() {}

    /** How it moves, each change once. */
    static List<String> modes(Route route) {
        return changes(route.legs().stream()
                .filter(leg -> leg.kind() == LegKind.HAUL)
                .map(leg -> leg.mode().word())
                .toList());
    }

    /** Ids of the border crossings. */
    static List<String> crossings(Route route) {
        return route.borderCrossings().stream()
                .map(passage -> passage.crossing().id())
                .toList();
    }

    /** Codes of the countries of its places. */
    static List<String> countries(Route route) {
        List<String> codes = new ArrayList<>(List.of(route.query().from().country()));
        for (Leg leg : route.legs()) {
            codes.add(route.atlas().placeOf(leg.to().place()).country());
        }
        return changes(codes);
    }

    private static List<String> changes(List<String> words) {
        List<String> changes = new ArrayList<>();
        for (String word : words) {
            if (changes.isEmpty() || !changes.get(changes.size() - 1).equals(word)) {
                changes.add(word);
            }
        }
        return changes;
    }
}
