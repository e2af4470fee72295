package org.caravanserai.analysis.sensitivity;

import java.util.List;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Ledger;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.ResolvedQuery;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;

/**
 * What a contest rests on.
 *
 * @param routes the best ways with all figures as they are, one for each contestant, in the order asked for; at least one
 * @param unreached the destinations that have no way: they take no part
 * @param base how the contestants stand then
 * @param swings each lever alone, the one that moves most first, see {@link Swing#width}
 * @param notVaried the figures that no lever moves, heaviest first
 * @param joint all levers at once
 */
public record SensitivityAnswer(
        List<Route> routes,
        List<RouteAnswer.NoRoute> unreached,
        Standing base,
        List<Swing> swings,
        List<NotVaried> notVaried,
        JointDraws joint) {

    public SensitivityAnswer {
        routes = List.copyOf(routes);
        unreached = List.copyOf(unreached);
        swings = List.copyOf(swings);
        notVaried = List.copyOf(notVaried);
    }

    /** What was asked of the first contestant: profile, date, atlas and objective are those of all. */
    public ResolvedQuery query() {
        return routes.get(0).query();
    }

    /** What the best is the least of. */
    public Objective objective() {
        return base.objective();
    }

    /** The contestants, in the order asked for. */
    public List<Place> contestants() {
        return routes.stream().map(route -> route.query().to()).toList();
    }

    /** Who wins with all figures as they are. */
    public int champion() {
        return base.winner();
    }

    /** Whether there is anybody to lose to. */
    public boolean isContested() {
        return routes.size() > 1;
    }

    /** The levers that alone turn the contest, the one that moves most first. */
    public List<Swing> turning() {
        return swings.stream().filter(swing -> swing.turns(champion())).toList();
    }

    /** The share of the objective's hours or dollars, 0 to 1, that rests on estimates, over the base routes together. */
    public double estimatedShare() {
        double estimated = 0;
        double all = 0;
        for (Route route : routes) {
            Ledger ledger = route.ledger();
            double amount = objective().inUnits(ledger.total());
            all += amount;
            estimated += amount
                    * (objective() == Objective.TIME
                            ? ledger.shareOfHours(Confidence.ESTIMATED)
                            : ledger.shareOfUsd(Confidence.ESTIMATED));
        }
        return all == 0 ? 0 : estimated / all;
    }
}
