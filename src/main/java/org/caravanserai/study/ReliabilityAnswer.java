package org.caravanserai.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caravanserai.analysis.reliability.Assumptions;
import org.caravanserai.analysis.reliability.Distribution;
import org.caravanserai.analysis.reliability.Share;
import org.caravanserai.analysis.reliability.VarianceShare;
import org.caravanserai.routing.Route;

/**
 * How sure the routes of a study are.
 *
 * @param samples trips simulated on each route
 * @param seed the same one gives the same trips
 * @param deadlineHours within which arrival was asked about
 * @param ways one for every route found
 */
public record ReliabilityAnswer(
        Cases cases, int samples, long seed, Assumptions assumptions, OptionalDouble deadlineHours, List<Trips> ways)
        implements StepAnswer {

    public ReliabilityAnswer {
        ways = List.copyOf(ways);
    }

    @Override
    public <T> T tell(Listener<T> listener) {
        return listener.reliability(this);
    }

    /**
     * Many trips over one route.
     *
     * @param keptTo hours of one who keeps to the route
     * @param replanned hours of one who decides anew at every shut gate
     * @param usd of one who keeps to the route
     * @param onTime probability of arriving in time, keeping to the route
     * @param drivers what makes the variance of its hours, largest first
     * @param estimatedSpread share of its hours whose spread is estimated, 0 to 1
     */
    public record Trips(
            Setting setting,
            Route route,
            Distribution keptTo,
            Distribution replanned,
            Distribution usd,
            Optional<Share> onTime,
            List<VarianceShare> drivers,
            double estimatedSpread) {

        public Trips {
            drivers = List.copyOf(drivers);
        }
    }
}
