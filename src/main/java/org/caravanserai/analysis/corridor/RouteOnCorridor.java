package org.caravanserai.analysis.corridor;

import java.util.Comparator;
import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.geo.Course;
import org.caravanserai.geo.Neighbourhood;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.routing.Route;

/**
 * How much of a route is a corridor's.
 *
 * @param haulKm of the route's hauls; borders and transfers have no line
 * @param designatedKm of them over links of the corridor
 * @param nearKm of them within the distance of its line
 */
public record RouteOnCorridor(Corridor corridor, double haulKm, double designatedKm, double withinKm, double nearKm) {

    /**
     * For each corridor that a route touches or comes near: most designated kilometres first, then most near ones, then by id.
     *
     * @param withinKm 0 to 500
     */
    public static List<RouteOnCorridor> of(Route route, List<Corridor> corridors, double withinKm) {
        List<Leg> hauls = route.legs().stream()
                .filter(leg -> leg.kind() == LegKind.HAUL && leg.amount().km() > 0)
                .toList();
        Course course = new Course(hauls.stream()
                .map(leg -> new Course.Section(route.lineOf(leg), leg.amount().km()))
                .toList());
        return corridors.stream()
                .map(corridor -> of(route.atlas(), hauls, course, corridor, withinKm))
                .filter(share -> share.designatedKm > 0 || share.nearKm > 0)
                .sorted(Comparator.comparingDouble(RouteOnCorridor::designatedKm)
                        .thenComparingDouble(RouteOnCorridor::nearKm)
                        .reversed()
                        .thenComparing(share -> share.corridor.id()))
                .toList();
    }

    private static RouteOnCorridor of(Atlas atlas, List<Leg> hauls, Course course, Corridor corridor, double withinKm) {
        double designatedKm = hauls.stream()
                .filter(leg -> corridor.links().contains(leg.id()))
                .mapToDouble(leg -> leg.amount().km())
                .sum();
        double nearKm = new Neighbourhood(atlas.courseOf(corridor))
                .partOf(course, withinKm)
                .lengthKm();
        return new RouteOnCorridor(corridor, course.lengthKm(), designatedKm, withinKm, nearKm);
    }
}
