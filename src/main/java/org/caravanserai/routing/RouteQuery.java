package org.caravanserai.routing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * A question: from where to where, and how.
 *
 * @param from id or name of a place
 * @param to id or name of a place
 * @param options date, departure, and what to avoid
 */
public record RouteQuery(String from, String to, TripOptions options) {

    public RouteQuery {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(options, "options");
    }

    /** Starts a query: {@code RouteQuery.from("tashkent").to("gwadar")}. */
    public static Origin from(String place) {
        return new Origin(place);
    }

    /** A query that still lacks its destination. */
    public record Origin(String place) {
        /** The query with this destination, the id or a name of a place, and without further options. */
        public RouteQuery to(String destination) {
            return new RouteQuery(place, destination, TripOptions.none());
        }
    }

    /** The same with other options. */
    public RouteQuery with(TripOptions other) {
        return new RouteQuery(from, to, other);
    }

    /** The same on the network of {@code date}. */
    public RouteQuery asOf(LocalDate date) {
        return with(options.asOf(date));
    }

    /**
     * The same with a clock: setting out at {@code moment} by the clocks of the origin, on the network of that day. Gates
     * are waited for, drivers rest by the clock.
     */
    public RouteQuery departing(LocalDateTime moment) {
        return with(options.departing(moment));
    }

    /** The same, avoiding also these, each written as {@code country:AF} or {@code post:torkham}. */
    public RouteQuery avoiding(String... bans) {
        return avoiding(Arrays.stream(bans).map(Ban::parse).toList());
    }

    /** The same, avoiding also these. */
    public RouteQuery avoiding(List<Ban> bans) {
        return with(options.avoiding(bans));
    }

    /** The same, requiring also these, each written as {@code via:torkham} or {@code end:rail}. */
    public RouteQuery requiring(String... requirements) {
        return with(options.requiring(
                Arrays.stream(requirements).map(Requirement::parse).toList()));
    }
}
