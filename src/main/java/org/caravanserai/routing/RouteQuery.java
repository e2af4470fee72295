package org.caravanserai.routing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A question: from where to where, on which date, avoiding what.
 *
 * @param from id or name of a place
 * @param to id or name of a place
 * @param asOf the date whose network is asked for; empty for the atlas's reference date
 * @param departure when freight sets out, by the clocks of the origin; empty for no particular time
 * @param avoid what the route must not touch
 */
public record RouteQuery(
        String from, String to, Optional<LocalDate> asOf, Optional<LocalDateTime> departure, List<Ban> avoid) {

    public RouteQuery {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(asOf, "asOf");
        requireNonNull(departure, "departure");
        if (asOf.isPresent()
                && departure.isPresent()
                && !asOf.get().equals(departure.get().toLocalDate())) {
            throw new IllegalArgumentException("a departure at " + departure.get()
                    + " is on the network of that day, not of " + asOf.get() + "; leave the other date out");
        }
        avoid = List.copyOf(avoid);
    }

    /** Starts a query: {@code RouteQuery.from("tashkent").to("gwadar")}. */
    public static Origin from(String place) {
        return new Origin(place);
    }

    /** A query that still lacks its destination. */
    public record Origin(String place) {
        public RouteQuery to(String destination) {
            return new RouteQuery(place, destination, Optional.empty(), Optional.empty(), List.of());
        }
    }

    /** The same on the network of {@code date}. */
    public RouteQuery asOf(LocalDate date) {
        return new RouteQuery(from, to, Optional.of(date), departure, avoid);
    }

    /**
     * The same with a clock: setting out at {@code moment} by the clocks of the origin, on the network of that day. Gates
     * are waited for, drivers rest by the clock.
     */
    public RouteQuery departing(LocalDateTime moment) {
        return new RouteQuery(from, to, asOf, Optional.of(moment), avoid);
    }

    /** The same, avoiding also these, each written as {@code country:AF} or {@code post:torkham}. */
    public RouteQuery avoiding(String... bans) {
        return avoiding(Arrays.stream(bans).map(Ban::parse).toList());
    }

    /** The same, avoiding also these. */
    public RouteQuery avoiding(List<Ban> bans) {
        List<Ban> all = new ArrayList<>(avoid);
        all.addAll(bans);
        return new RouteQuery(from, to, asOf, departure, all);
    }
}
