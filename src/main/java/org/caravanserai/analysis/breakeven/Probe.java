package org.caravanserai.analysis.breakeven;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.Ledger;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.TransportNetwork;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;

/** The world at one value of a lever: networks are compiled as they are asked for, and kept. */
final class Probe {

    private final Atlas atlas;
    private final Map<FreightProfile, RoutePlanner> planners = new HashMap<>();
    private final Map<Net, Map<Trail.Step, Leg>> legs = new HashMap<>();

    private record Net(FreightProfile profile, LocalDate date) {}

    Probe(Atlas atlas) {
        this.atlas = atlas;
    }

    Atlas atlas() {
        return atlas;
    }

    /** The best route of a contestant. */
    RouteAnswer best(Contestant contestant, Objective objective) {
        return planner(contestant.profile()).best(contestant.query(), objective);
    }

    /** The legs of a trail as they are here. */
    List<Leg> legs(Trail trail) {
        Map<Trail.Step, Leg> here = legs.computeIfAbsent(netOf(trail.contestant()), this::index);
        return trail.steps().stream()
                .map(step -> {
                    Leg leg = here.get(step);
                    if (leg == null) {
                        throw new IllegalStateException("a lever took away " + step + "; it may change numbers only");
                    }
                    return leg;
                })
                .toList();
    }

    /** What a trail takes here. */
    Amount price(Trail trail) {
        return legs(trail).stream().map(Leg::amount).reduce(Amount.ZERO, Amount::plus);
    }

    /** The account of a trail here. */
    Ledger ledger(Trail trail) {
        return new Ledger(
                legs(trail).stream().flatMap(leg -> leg.entries().stream()).toList());
    }

    /** A trail as a route here. */
    Route route(Trail trail, Objective objective) {
        Route best = best(trail.contestant(), objective).routeOrThrow();
        return new Route(best.query(), legs(trail), atlas);
    }

    private Net netOf(Contestant contestant) {
        LocalDate date = contestant.query().options().asOf().orElse(atlas.info().defaultDate());
        return new Net(contestant.profile(), date);
    }

    private Map<Trail.Step, Leg> index(Net net) {
        TransportNetwork network = planner(net.profile()).network(net.date());
        Map<Trail.Step, Leg> index = new HashMap<>();
        network.legs().forEach(leg -> index.putIfAbsent(Trail.Step.of(leg), leg));
        return index;
    }

    private RoutePlanner planner(FreightProfile profile) {
        return planners.computeIfAbsent(profile, who -> RoutePlanner.of(atlas, who));
    }
}
