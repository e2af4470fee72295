package org.caravanserai.routing;

import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;
import org.caravanserai.network.Stop;

/**
 * A stop within the limit.
 *
 * @param amount what the best way there takes, in all; towards a place, the best way from there
 */
public record ReachedStop(Stop stop, Place place, Amount amount) {}
