package org.caravanserai.analysis.hinterland;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.caravanserai.atlas.Place;

/**
 * What a port wins.
 *
 * @param port empty for what no port can be reached from
 * @param cities how many it is best for
 * @param contestedCities how many of these are contested
 * @param tonnes at the cities it is best for, as the user states them; 0 without demand
 * @param contestedTonnes those of them at contested cities
 */
public record PortShare(Optional<Place> port, int cities, int contestedCities, double tonnes, double contestedTonnes) {

    public PortShare {
        requireNonNull(port, "port");
    }

    static PortShare nothing(Optional<Place> port) {
        return new PortShare(port, 0, 0, 0, 0);
    }

    PortShare plus(boolean contested, double more) {
        return new PortShare(
                port,
                cities + 1,
                contestedCities + (contested ? 1 : 0),
                tonnes + more,
                contestedTonnes + (contested ? more : 0));
    }
}
