package org.caravanserai.analysis.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.caravanserai.network.TransportNetwork;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.scenario.Change;
import org.caravanserai.scenario.Scenario;

/** Runs the contest anew under changed assumptions: the atlas changed, its network compiled, the routes found. */
final class Contest {

    private final Atlas atlas;
    private final FreightProfile profile;
    private final Objective objective;
    private final List<RouteQuery> queries;
    private final Map<Way, Leg> asRead = new HashMap<>();
    private final Rested rested;

    /**
     * Between queries that all have a route. Levers open and close nothing, so they all keep one.
     *
     * @param network as it is with all figures at their base
     */
    Contest(
            Atlas atlas,
            FreightProfile profile,
            Objective objective,
            List<RouteQuery> queries,
            TransportNetwork network,
            Rested rested) {
        this.atlas = atlas;
        this.profile = profile;
        this.objective = objective;
        this.queries = List.copyOf(queries);
        this.rested = rested;
        network.legs().forEach(leg -> asRead.put(Way.of(leg), leg));
    }

    /** What is the same leg in every network of the contest. */
    private record Way(String id, Stop from, Stop to) {
        static Way of(Leg leg) {
            return new Way(leg.id(), leg.from(), leg.to());
        }
    }

    /**
     * How it went.
     *
     * @param levers of the routes that were best, by their ids
     */
    record Outcome(Standing standing, Map<String, Lever> levers) {}

    Outcome under(List<Change> changes) {
        RoutePlanner planner = RoutePlanner.of(Scenario.of(changes).applyTo(atlas), profile);
        List<Standing.Result> results = new ArrayList<>();
        Map<String, Lever> levers = new TreeMap<>();
        for (RouteQuery query : queries) {
            Route route = planner.best(query, objective).routeOrThrow();
            results.add(result(route));
            // As read: what is scaled already goes by another name and with a weaker confidence.
            rested.addLevers(
                    route.legs().stream().map(leg -> asRead.get(Way.of(leg))).toList(), levers);
        }
        return new Outcome(new Standing(objective, results), levers);
    }

    static Standing.Result result(Route route) {
        return new Standing.Result(
                route.ledger().total(),
                route.borderCrossings().stream()
                        .map(passage -> passage.crossing().id())
                        .toList());
    }
}
