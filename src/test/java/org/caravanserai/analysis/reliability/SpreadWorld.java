package org.caravanserai.analysis.reliability;

import java.util.List;
import java.util.TreeMap;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;

/** A drawn world in which nothing scatters, unless said otherwise. */
final class SpreadWorld {

    private static final List<String> ALL = List.of(
            "haul_hours", "haul_usd", "border_hours", "border_usd", "transfer_hours", "transfer_usd", "waiting_hours");

    private final World world;
    private final TreeMap<String, Double> spreads = new TreeMap<>();

    SpreadWorld(World world) {
        this.world = world;
        ALL.forEach(what -> List.of("mean", "standin", "trip").forEach(level -> spreads.put(what + "_" + level, 0.0)));
    }

    /** Roads a-b in UZ and c-d in AF, a crossing between b and c; 500 km each. */
    static World twoCountries() {
        return new World()
                .place("a", "UZ")
                .place("b", "UZ")
                .place("c", "AF")
                .place("d", "AF")
                .road("a", "b", 500)
                .road("c", "d", 500)
                .rate("UZ", "swod", 50, 2020)
                .rate("AF", "swod", 25, 2020);
    }

    SpreadWorld spread(String what, double variation) {
        spreads.put(what, variation);
        return this;
    }

    Atlas atlas() {
        spreads.forEach((what, variation) -> world.rate("*", Mode.ROAD, "spread_" + what, variation));
        return world.atlas();
    }

    static Reliability reliability(Atlas atlas, String from, String to) {
        return reliability(atlas, from, to, Assumptions.usual());
    }

    static Reliability reliability(Atlas atlas, String from, String to, Assumptions assumptions) {
        RoutePlanner planner = RoutePlanner.of(atlas, FreightProfile.truck20t());
        Route route = planner.fastest(RouteQuery.from(from).to(to)).routeOrThrow();
        return Reliability.of(planner, route, assumptions);
    }
}
