package org.caravanserai.analysis.hinterland;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;

/**
 * What the best way from a place to a port takes.
 *
 * @param amount in all; nothing where the place is the port
 * @param crossings ids of the border crossings it passes, in order
 * @param estimatedShare the share of its hours, 0 to 1, that rests on estimates
 */
public record Offer(Place port, Amount amount, List<String> crossings, double estimatedShare) {

    public Offer {
        requireNonNull(port, "port");
        requireNonNull(amount, "amount");
        crossings = List.copyOf(crossings);
    }
}
