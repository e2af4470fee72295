package org.caravanserai.routing;

import java.util.List;
import org.caravanserai.atlas.Admission;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Ledger;

/**
 * A border as a route passes it.
 *
 * @param fromPost the post it leaves by
 * @param toPost the post it enters by
 * @param kmFromStart where it stands on the route
 * @param hoursFromStart when it is reached; with a departure, its wait is over
 * @param ledger outbound at one post, inbound at the other
 * @param restriction what restricts it on the date; empty when it is simply open
 * @param admissions who or what it lets through on the date, where sources tell
 */
public record BorderPassage(
        BorderCrossing crossing,
        Place fromPost,
        Place toPost,
        double kmFromStart,
        double hoursFromStart,
        Ledger ledger,
        String restriction,
        List<Admission> admissions) {}
