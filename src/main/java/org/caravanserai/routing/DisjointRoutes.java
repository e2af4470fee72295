package org.caravanserai.routing;

import java.util.List;
import java.util.Optional;

/**
 * The largest set of routes of which no two share a border crossing, a pair of posts or a transit country, and of the largest
 * sets the one of least weight in all.
 *
 * @param by what they do not share
 * @param atMost how many were asked for
 * @param routes lightest first; as many as there can be, at most {@code atMost}. Where a route crosses no border (asked by
 *     crossing or posts) or passes no transit country (by country) it shares nothing, and the lightest such is told alone
 * @param noRoute why there is none, where there is none
 */
public record DisjointRoutes(
        ResolvedQuery query, Bottleneck by, int atMost, List<Route> routes, Optional<RouteAnswer.NoRoute> noRoute) {

    public DisjointRoutes {
        routes = List.copyOf(routes);
    }
}
