package org.caravanserai.analysis.sensitivity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.TripOptions;

/**
 * Which of some destinations is best from an origin, or how far the best way to one is.
 *
 * @param origin id or name of a place
 * @param contestants ids or names of places, or groups as {@link org.caravanserai.atlas.PlaceSelector} reads them; at least one
 * @param options how freight may go; without a departure
 * @param objective time or cost: what the best is the least of
 */
public record SensitivityQuery(String origin, List<String> contestants, TripOptions options, Objective objective) {

    public SensitivityQuery {
        requireNonNull(origin, "origin");
        contestants = List.copyOf(contestants);
        if (objective == Objective.DISTANCE) {
            throw new IllegalArgumentException(
                    "sensitivity: kilometres rest on lengths, which are taken as known; ask for time or cost");
        }
        if (options.departure().isPresent()) {
            throw new IllegalArgumentException(
                    "sensitivity is that of a trip at no particular time; leave the departure out, or name a day");
        }
    }
}
