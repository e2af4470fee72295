package org.caravanserai.routing;

import java.util.List;
import java.util.Optional;
import org.caravanserai.network.Leg;

/** The best ways from one place, as one search has found them. */
interface Ways {

    /** The legs of the way to whichever of the stops was reached first, none at the origin; empty when none was reached. */
    Optional<List<Leg>> to(int... stops);
}
