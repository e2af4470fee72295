package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All choices worth considering: routes that no other route betters in every criterion. Of routes that come to the same in
 * all criteria one is told.
 *
 * @param query what it answers; its objective says nothing here
 * @param routes by the first criterion, then the next; empty where there is no route
 * @param noRoute why there is none, where there is none
 */
public record ParetoFront(
        ResolvedQuery query, ParetoOptions options, List<Route> routes, Optional<RouteAnswer.NoRoute> noRoute) {

    public ParetoFront {
        routes = List.copyOf(routes);
    }

    /** What a route comes to, in the whole units of each criterion. */
    public List<Long> valuesOf(Route route) {
        return options.criteria().stream()
                .map(criterion -> criterion.wholeUnitsOf(route))
                .toList();
    }

    /**
     * Where a route that somebody knows stands beside these.
     *
     * @param familiar between the same places, by the same profile, on the same date, without a clock
     * @throws IllegalArgumentException if it is another route
     */
    public Verdict explain(Route familiar) {
        ResolvedQuery other = familiar.query();
        if (!other.from().equals(query.from())
                || !other.to().equals(query.to())
                || !other.profile().equals(query.profile())
                || !other.asOf().equals(query.asOf())
                || other.departure().isPresent()) {
            throw new IllegalArgumentException("the front is of routes from %s to %s for %s on %s, without a clock"
                    .formatted(
                            query.from().id(), query.to().id(), query.profile().id(), query.asOf()));
        }
        List<Long> values = valuesOf(familiar);
        List<Verdict.Better> better = new ArrayList<>();
        boolean onFront = false;
        for (int i = 0; i < routes.size(); i++) {
            List<Long> margins = minus(values, valuesOf(routes.get(i)));
            boolean same = margins.stream().allMatch(margin -> margin == 0);
            onFront |= same;
            if (!same && margins.stream().allMatch(margin -> margin >= 0)) {
                better.add(new Verdict.Better(i + 1, routes.get(i), options.criteria(), margins));
            }
        }
        return new Verdict(familiar, onFront, better);
    }

    private static List<Long> minus(List<Long> some, List<Long> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i) - others.get(i))
                .toList();
    }
}
