package org.caravanserai.analysis.breakeven;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.util.List;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.Requirement;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.routing.TripOptions;

/**
 * One of those that win or lose: a place that freight could go to, a way it could take, or a profile it could go by.
 *
 * @param name for people, different from all others
 * @param query without a departure: expected waits count
 */
public record Contestant(String name, FreightProfile profile, RouteQuery query) {

    private static final String AVOID = "avoid:";

    public Contestant {
        requireNonNull(name, "name");
        requireNonNull(profile, "profile");
        requireNonNull(query, "query");
        if (query.options().departure().isPresent()) {
            throw new IllegalArgumentException(
                    "a break-even cannot be asked for with a departure; leave it out, and expected waits count");
        }
    }

    /** A destination that contends, by its name. */
    public static Contestant to(Place destination, Place origin, FreightProfile profile, TripOptions options) {
        return new Contestant(
                destination.name(),
                profile,
                RouteQuery.from(origin.id()).to(destination.id()).with(options));
    }

    /**
     * The same by a way of its own.
     *
     * @param way what it requires, and after {@code avoid:} what it avoids, joined by commas: {@code
     *     via:khunjerab,avoid:country:AF}
     * @param alone whether its destination goes without saying
     */
    public Contestant by(String way, boolean alone) {
        TripOptions options = query.options();
        for (String word : Splitter.on(',').trimResults().omitEmptyStrings().split(way)) {
            options = word.startsWith(AVOID)
                    ? options.avoiding(List.of(Ban.parse(word.substring(AVOID.length()))))
                    : options.requiring(List.of(Requirement.parse(word)));
        }
        return new Contestant(alone ? way : name + " " + way, profile, query.with(options));
    }
}
