package org.caravanserai.routing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer to a query. */
public sealed interface RouteAnswer {

    /** What it answers. */
    ResolvedQuery query();

    /** The route, if there is one. */
    Optional<Route> route();

    /**
     * The route.
     *
     * @throws NoRouteException if there is none; its message says what stands in the way
     */
    Route routeOrThrow();

    /** There is a way, and this is the best. */
    record Found(ResolvedQuery query, Route best) implements RouteAnswer {
        @Override
        public Optional<Route> route() {
            return Optional.of(best);
        }

        @Override
        public Route routeOrThrow() {
            return best;
        }
    }

    /**
     * There is no way. Expected, so neither an exception nor null.
     *
     * @param inTheWay every closure and ban at the edge of what can be reached, behind which the destination lies
     * @param openingWouldDo the fewest of them that would have to go; empty when nothing would help
     */
    record NoRoute(ResolvedQuery query, List<Blockage> inTheWay, List<Blockage> openingWouldDo) implements RouteAnswer {

        public NoRoute {
            inTheWay = List.copyOf(inTheWay);
            openingWouldDo = List.copyOf(openingWouldDo);
        }

        @Override
        public Optional<Route> route() {
            return Optional.empty();
        }

        @Override
        public Route routeOrThrow() {
            throw new NoRouteException(explanation());
        }

        /** In a sentence, why there is none. */
        public String explanation() {
            String none = "no route from %s to %s for %s on %s"
                    .formatted(
                            query.from().id(), query.to().id(), query.profile().id(), query.asOf());
            List<Blockage> told = openingWouldDo.isEmpty() ? inTheWay : openingWouldDo;
            if (told.isEmpty()) {
                return none + ": the atlas has no such way, open or closed";
            }
            return none + ": "
                    + told.stream()
                            .map(blockage -> blockage.what() + " is " + blockage.reason())
                            .collect(Collectors.joining("; "));
        }
    }
}
