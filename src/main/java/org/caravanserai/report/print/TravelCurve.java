package org.caravanserai.report.print;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.freight.Amount;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.routing.Route;

/**
 * A route as the time/cost-distance method draws it: what has been spent before and after each leg. A haul rises with
 * distance; a border, transfer, wait or rest rises where it stands.
 *
 * @param steps in order of travel
 */
public record TravelCurve(List<Step> steps) {

    public TravelCurve {
        steps = List.copyOf(steps);
    }

    /** One leg on the curve. */
    public record Step(Leg leg, Amount before, Amount after) {

        /** Whether it is more than moving or resting: something a reader wants named. */
        boolean isStop() {
            return leg.kind() != LegKind.HAUL && leg.kind() != LegKind.REST;
        }
    }

    /** The curve of a route. It starts at nothing and ends at the totals of the route's ledger. */
    public static TravelCurve of(Route route) {
        List<Step> steps = new ArrayList<>();
        Amount sofar = Amount.ZERO;
        for (Leg leg : route.legs()) {
            Amount after = sofar.plus(leg.amount());
            steps.add(new Step(leg, sofar, after));
            sofar = after;
        }
        return new TravelCurve(steps);
    }

    /** Its corners, from the origin to the destination. */
    public List<Amount> corners() {
        List<Amount> corners = new ArrayList<>(List.of(Amount.ZERO));
        steps.stream().map(Step::after).forEach(corners::add);
        return corners;
    }

    /** What the whole route takes. */
    public Amount total() {
        return steps.get(steps.size() - 1).after();
    }
}
