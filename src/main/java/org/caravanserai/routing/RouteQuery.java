package org.caravanserai.routing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
 * @param avoid what the route must not touch
 */
public record RouteQuery(String from, String to, Optional<LocalDate> asOf, List<Ban> avoid) {

    public RouteQuery {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(asOf, "asOf");
        avoid = List.copyOf(avoid);
    }

    /** Starts a query: {@code RouteQuery.from("tashkent").to("gwadar")}. */
    public static Origin from(String place) {
        return new Origin(place);
    }

    /** A query that still lacks its destination. */
    public record Origin(String place) {
        public RouteQuery to(String destination) {
            return new RouteQuery(place, destination, Optional.empty(), List.of());
        }
    }

    /** The same on the network of {@code date}. */
    public RouteQuery asOf(LocalDate date) {
        return new RouteQuery(from, to, Optional.of(date), avoid);
    }

    /** The same, avoiding also these, each written as {@code country:AF} or {@code post:torkham}. */
    public RouteQuery avoiding(String... bans) {
        return avoiding(Arrays.stream(bans).map(Ban::parse).toList());
    }

    /** The same, avoiding also these. */
    public RouteQuery avoiding(List<Ban> bans) {
        List<Ban> all = new ArrayList<>(avoid);
        all.addAll(bans);
        return new RouteQuery(from, to, asOf, all);
    }
}
