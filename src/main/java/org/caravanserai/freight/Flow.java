package org.caravanserai.freight;

import static java.util.Objects.requireNonNull;

import org.caravanserai.atlas.Place;

/**
 * Freight from one place to another, as a user states it. The library has no demand of its own.
 *
 * @param tonnesAYear above 0 and finite
 */
public record Flow(Place from, Place to, double tonnesAYear) {

    public Flow {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (from.equals(to)) {
            throw new IllegalArgumentException("freight from " + from.id() + " to itself goes nowhere");
        }
        if (!(tonnesAYear > 0 && tonnesAYear < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("demand from %s to %s must be above 0 t a year and finite, was %s"
                    .formatted(from.id(), to.id(), tonnesAYear));
        }
    }
}
