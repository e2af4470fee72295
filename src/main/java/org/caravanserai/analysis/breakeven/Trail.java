package org.caravanserai.analysis.breakeven;

import java.util.List;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Stop;
import org.caravanserai.routing.Route;

/**
 * A route apart from what it takes: by which legs it goes, whatever the network. Legs of two networks are the same when they
 * are of one kind, over the same link, border or change of track, and between the same stops.
 */
record Trail(Contestant contestant, List<Step> steps) {

    /** A leg apart from its network. */
    record Step(LegKind kind, String id, Stop from, Stop to) {
        static Step of(Leg leg) {
            return new Step(leg.kind(), leg.id(), leg.from(), leg.to());
        }
    }

    Trail {
        steps = List.copyOf(steps);
    }

    static Trail of(Contestant contestant, Route route) {
        return new Trail(contestant, route.legs().stream().map(Step::of).toList());
    }
}
