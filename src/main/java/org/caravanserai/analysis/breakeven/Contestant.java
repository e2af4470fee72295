package org.caravanserai.analysis.breakeven;

import static java.util.Objects.requireNonNull;

import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.RouteQuery;

/**
 * One of those that win or lose: a place that freight could go to, a way it could take, or a profile it could go by.
 *
 * @param name for people, different from all others
 * @param query without a departure: expected waits count
 */
public record Contestant(String name, FreightProfile profile, RouteQuery query) {

    public Contestant {
        requireNonNull(name, "name");
        requireNonNull(profile, "profile");
        requireNonNull(query, "query");
        if (query.options().departure().isPresent()) {
            throw new IllegalArgumentException(
                    "a break-even cannot be asked for with a departure; leave it out, and expected waits count");
        }
    }
}
