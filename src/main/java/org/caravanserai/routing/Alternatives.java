package org.caravanserai.routing;

import java.util.List;
import java.util.Optional;

/**
 * Routes that really differ, the best first. Each further one is the lightest whose overlap with every one before it is at
 * most the one asked for.
 *
 * @param routes the best and its alternatives; empty where there is no route
 * @param ending why there are not more
 * @param noRoute why there is none, where there is none
 */
public record Alternatives(
        ResolvedQuery query,
        AlternativeOptions options,
        List<Alternative> routes,
        Ending ending,
        Optional<RouteAnswer.NoRoute> noRoute) {

    /** Why the list ends. */
    public enum Ending {
        /** As many as were asked for. */
        ALL_FOUND,
        /** No other route overlaps so little. */
        NO_MORE,
        /** The search for the next outgrew its bounds: there may be more. Those found are exact. */
        GAVE_UP
    }

    /**
     * One of the routes.
     *
     * @param overlaps for every route before it, in order, what they have in common
     */
    public record Alternative(Route route, List<Overlap> overlaps) {
        public Alternative {
            overlaps = List.copyOf(overlaps);
        }

        /** The largest share of an earlier route that it goes over again, 0 to 1; 0 for the first. */
        public double greatestOverlap() {
            return overlaps.stream().mapToDouble(Overlap::ofEarlier).max().orElse(0);
        }
    }

    public Alternatives {
        routes = List.copyOf(routes);
    }
}
