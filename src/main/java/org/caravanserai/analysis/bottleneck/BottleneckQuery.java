package org.caravanserai.analysis.bottleneck;

import static java.util.Objects.requireNonNull;

import org.caravanserai.network.Objective;
import org.caravanserai.routing.TripOptions;

/**
 * What bottlenecks are asked for.
 *
 * @param options how freight may go; without a departure
 * @param objective what every route makes least of
 * @param hours how many are taken off an element to tell what it saves, above 0; an element that takes fewer loses all it has
 */
public record BottleneckQuery(Traffic traffic, TripOptions options, Objective objective, double hours) {

    /** Longer savings say nothing: no element takes so long. */
    private static final double MOST_HOURS = 10_000;

    public BottleneckQuery {
        requireNonNull(traffic, "traffic");
        requireNonNull(options, "options");
        requireNonNull(objective, "objective");
        if (!(hours > 0 && hours <= MOST_HOURS)) {
            throw new IllegalArgumentException(
                    "hours to take off must be above 0 and at most %,.0f, was %s".formatted(MOST_HOURS, hours));
        }
        if (options.departure().isPresent()) {
            throw new IllegalArgumentException(
                    "bottlenecks are those of trips at no particular time; leave the departure"
                            + " out, or name a day by --as-of");
        }
    }
}
