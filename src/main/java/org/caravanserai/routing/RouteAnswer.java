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
     * @param openings each of the smallest sets of things to open that would open a way, the one of the lightest way first;
     *     at most twenty, and none when nothing would help. A closure counts one, a ban as a whole counts one. Surely the
     *     smallest when of one or two things; of three and more unless the search outgrows its bounds, when the way over
     *     the fewest blocked legs stands in
     */
    record NoRoute(ResolvedQuery query, List<Blockage> inTheWay, List<Opening> openings) implements RouteAnswer {

        private static final int TOLD = 6;

        public NoRoute {
            inTheWay = List.copyOf(inTheWay);
            openings = List.copyOf(openings);
        }

        /** What is closed or banned on the lightest way that the first of the openings opens. */
        public List<Blockage> openingWouldDo() {
            return openings.isEmpty() ? List.of() : openings.get(0).blockages();
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
            String none = "no route from %s to %s for %s on %s%s"
                    .formatted(
                            query.from().id(),
                            query.to().id(),
                            query.profile().id(),
                            query.asOf(),
                            query.atlas()
                                    .scenario()
                                    .map(scenario -> " under scenario " + scenario.id())
                                    .orElse(""));
            List<Blockage> told = openings.isEmpty() ? inTheWay : openingWouldDo();
            if (told.isEmpty()) {
                return none + ": the atlas has no such way, open or closed" + required();
            }
            return none + ": "
                    + told.stream()
                            .limit(TOLD)
                            .map(blockage -> blockage.what() + " is " + blockage.reason())
                            .collect(Collectors.joining("; "))
                    + (told.size() > TOLD ? " and " + (told.size() - TOLD) + " more" : "")
                    + (openings.isEmpty() ? "" : "; it would do to " + remedy());
        }

        /** The openings in a phrase: {@code open border crossing chaman, or lift the ban country:IR}. */
        public String remedy() {
            return openings.stream().limit(TOLD).map(Opening::toString).collect(Collectors.joining(", or "))
                    + (openings.size() > TOLD ? ", or " + (openings.size() - TOLD) + " other things" : "");
        }

        private String required() {
            return query.require().isEmpty()
                    ? ""
                    : ", that meets "
                            + query.require().stream()
                                    .map(Requirement::toString)
                                    .collect(Collectors.joining(", "));
        }
    }
}
