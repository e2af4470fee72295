package org.caravanserai.analysis;

import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.routing.TripOptions;

/**
 * One of the things that are set side by side: a port, a profile, a date, a scenario, or several of these together.
 *
 * @param name for people, saying what makes it different
 * @param planner on the atlas of its scenario, for its profile
 * @param destination id or name of a place
 */
public record Variant(String name, RoutePlanner planner, String destination, TripOptions options) {

    /** What it answers from an origin. */
    public RouteAnswer from(String origin, Objective objective) {
        return planner.best(RouteQuery.from(origin).to(destination).with(options), objective);
    }
}
