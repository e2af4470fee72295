package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Vicinity;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * All that lies within some limits of a place: stops, and the parts of links on which freight is when a limit is up.
 *
 * <p>A link is reached as far as the hours, dollars or kilometres go, by whichever end comes first; what a leg takes is
 * spread evenly over it, but for the wait for its gate, which comes before it, and with a departure for daily rests, during
 * which nobody moves. The inside of a railway or a ship's way counts too, though nothing can be unloaded there.
 *
 * @param place from where, or towards where
 * @param bands one for each limit, the smallest first; each holds all of those before
 */
public record Reach(Place place, ReachQuery.Side side, ResolvedTrip trip, List<ReachBand> bands) {

    public Reach {
        bands = List.copyOf(bands);
    }

    /** All stops within the largest limit, nearest first; none when the network does not come to the place. */
    public List<ReachedStop> stops() {
        return bands.get(bands.size() - 1).stops();
    }

    /**
     * The smallest limit that a stop is within.
     *
     * @throws IllegalArgumentException if it is within none
     */
    public double limitOf(ReachedStop stop) {
        long amount = trip.objective().weightOf(stop.amount());
        return bands.stream()
                .mapToDouble(ReachBand::limit)
                .filter(limit -> amount <= trip.objective().weightOf(limit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(stop.stop() + " is not within reach"));
    }

    /**
     * The ground that lies within {@code widthKm} of a stretch or stop within a limit: one area for each band, each holding
     * all of those before. It tells where the network is that is reached, not how long the last miles from it take: ground
     * off the network is counted by distance alone. Longitude and latitude, valid, five decimals; see {@link Vicinity} for
     * how exact the width is.
     *
     * @param widthKm above 0
     */
    public List<MultiPolygon> areas(double widthKm) {
        List<MultiPolygon> areas = new ArrayList<>(List.of(bands.get(0).vicinity(widthKm)));
        for (int i = 1; i < bands.size(); i++) {
            MultiPolygon added = bands.get(i).without(bands.get(i - 1)).vicinity(widthKm);
            areas.add(Vicinity.union(List.of(areas.get(i - 1), added)));
        }
        return areas;
    }
}
