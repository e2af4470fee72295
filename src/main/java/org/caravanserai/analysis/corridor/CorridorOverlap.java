package org.caravanserai.analysis.corridor;

import java.util.Comparator;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.geo.Spans;

/**
 * The part of a corridor that lies within a distance of another. Not the same the other way round.
 *
 * <p>Kilometres are those of the corridor's links over the ground, spread evenly over their drawn lines. The distance is right to
 * a metre on the lines as drawn; they are drawn by hand and good to some kilometres, so a distance below 10 km says little.
 *
 * @param lengthKm of the whole corridor {@code of}, above 0
 * @param near the stretches of {@code of} within the distance
 */
public record CorridorOverlap(Corridor of, Corridor with, double withinKm, double lengthKm, Spans near) {

    /** A line that crosses another squarely is near it for twice the distance, at 30 degrees for four times. */
    private static final double CROSSING = 4;

    /** Most kilometres first; of equally many the first id. */
    static final Comparator<CorridorOverlap> MOST_FIRST = Comparator.comparingDouble(CorridorOverlap::km)
            .reversed()
            .thenComparing(overlap -> overlap.with().id());

    /** Kilometres within the distance. */
    public double km() {
        return near.lengthKm();
    }

    /** The same as a share of the corridor, 0 to 1. */
    public double share() {
        return share(near, lengthKm);
    }

    /** Kilometres in stretches longer than a mere crossing leaves: of at least four times the distance. */
    public double alongKm() {
        return along(near, withinKm).lengthKm();
    }

    static Spans along(Spans near, double withinKm) {
        return near.atLeast(CROSSING * withinKm);
    }

    /** Sums of parts may exceed the whole by rounding. */
    static double share(Spans near, double lengthKm) {
        return Math.min(1, near.lengthKm() / lengthKm);
    }
}
