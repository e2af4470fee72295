package org.caravanserai.routing;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A question: what lies within so many hours, US dollars or kilometres of a place.
 *
 * @param place id or name of the place
 * @param side whether freight sets out from there or is on its way there
 * @param limits above 0 and at most 1e9, in hours, US dollars or kilometres, as the objective says; kept in order, each once
 * @param options date, departure, and what to avoid
 */
public record ReachQuery(String place, Side side, List<Double> limits, TripOptions options) {

    private static final double MOST = 1e9;

    /** Which way freight goes. */
    public enum Side {
        /** From the place to all that it reaches. */
        FROM,
        /** Towards the place from all that reach it: its hinterland. */
        TOWARDS;

        /** The word used in outputs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A question that one search answers for all its limits.
     *
     * @throws IllegalArgumentException if there is no limit or one is out of range, or if a departure is asked for
     *     towards a place
     */
    public ReachQuery {
        requireNonNull(place, "place");
        requireNonNull(side, "side");
        limits = limits.stream().distinct().sorted().toList();
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("reach needs a limit: so many hours, USD or km");
        }
        for (double limit : limits) {
            if (!(limit > 0 && limit <= MOST)) {
                throw new IllegalArgumentException(
                        "a limit of reach must be above 0 and at most " + (long) MOST + ", was " + limit);
            }
        }
        if (side == Side.TOWARDS && options.departure().isPresent()) {
            throw new IllegalArgumentException("who reaches " + place
                    + " has no one departure: they set out at as many places; leave the departure out");
        }
    }

    /** Starts a query for all that is reached from a place: {@code ReachQuery.from("tashkent").within(24, 48)}. */
    public static Origin from(String place) {
        return new Origin(place, Side.FROM);
    }

    /** Starts a query for all that reach a place. */
    public static Origin towards(String place) {
        return new Origin(place, Side.TOWARDS);
    }

    /** A query that still lacks its limits. */
    public record Origin(String place, Side side) {
        /**
         * The query with these limits, in hours, US dollars or kilometres, and without further options.
         *
         * @throws IllegalArgumentException if there are none, or one is not above 0 or is more than 1e9
         */
        public ReachQuery within(double... limits) {
            return new ReachQuery(place, side, Arrays.stream(limits).boxed().toList(), TripOptions.none());
        }
    }

    /** The same with other options. */
    public ReachQuery with(TripOptions other) {
        return new ReachQuery(place, side, limits, other);
    }
}
