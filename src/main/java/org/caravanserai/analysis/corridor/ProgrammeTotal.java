package org.caravanserai.analysis.corridor;

import org.caravanserai.geo.Spans;

/**
 * A programme's ways near those of others, each link counted once however many of its corridors run over it.
 *
 * @param lengthKm of all its links
 * @param near stretches of them in the order of link ids
 */
public record ProgrammeTotal(String programme, double withinKm, double lengthKm, Spans near) {

    /** Kilometres of its ways near those of the others. */
    public double km() {
        return near.lengthKm();
    }

    /** Share of its ways, 0 to 1. */
    public double share() {
        return CorridorOverlap.share(near, lengthKm);
    }
}
