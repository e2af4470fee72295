package org.caravanserai.atlas;

import java.util.List;
import java.util.Optional;

/**
 * A possible change of track: a break of gauge, road to rail, land to ship.
 *
 * @param place id of the place
 * @param hours from arrival on one track to readiness on the other; empty where nobody says
 * @param usd for one {@code per}; empty where nobody says
 * @param per what the money is for: TEU, FEU, t or wagon
 * @param capacity in the source's words; may be empty
 */
public record Terminal(
        String place,
        Track from,
        Track to,
        Optional<Figure> hours,
        Optional<Figure> usd,
        String per,
        String capacity,
        List<String> sources,
        String note) {

    public Terminal {
        sources = List.copyOf(sources);
    }
}
