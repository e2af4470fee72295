package org.caravanserai.analysis;

import java.util.HashSet;
import java.util.Set;
import org.caravanserai.network.LegKind;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;

/**
 * How much of a corridor the fastest route between its ends uses.
 *
 * @param answer the route from its first place to its last, or why there is none
 * @param usedKm kilometres of the route on links of the corridor
 * @param corridorKm the corridor's length
 */
public record CorridorUse(RouteAnswer answer, double usedKm, double corridorKm) {

    /**
     * The use of a way.
     *
     * @throws IllegalArgumentException if it has no two ends
     */
    static CorridorUse of(CorridorWay way, RoutePlanner planner) {
        if (way.sections().isEmpty()) {
            throw new IllegalArgumentException(
                    "corridor " + way.corridor().id() + " has fewer than two places; there is no route to compare");
        }
        RouteAnswer answer =
                planner.fastest(RouteQuery.from(way.sections().get(0).from().id())
                        .to(way.sections().get(way.sections().size() - 1).to().id())
                        .asOf(way.asOf()));
        Set<String> links = new HashSet<>(way.corridor().links());
        long used = answer.route().stream()
                .flatMap(route -> route.legs().stream())
                .filter(leg -> leg.kind() == LegKind.HAUL && links.contains(leg.id()))
                .mapToLong(leg -> leg.amount().metres())
                .sum();
        return new CorridorUse(answer, used / 1000.0, way.km());
    }

    /** The share of the corridor, 0 to 1, that the route uses; 0 without a route. */
    public double shareOfCorridor() {
        return corridorKm == 0 ? 0 : usedKm / corridorKm;
    }

    /** The share of the route, 0 to 1, that lies on the corridor; 0 without a route. */
    public double shareOfRoute() {
        double km = answer.route().map(route -> route.distanceKm()).orElse(0.0);
        return km == 0 ? 0 : usedKm / km;
    }
}
