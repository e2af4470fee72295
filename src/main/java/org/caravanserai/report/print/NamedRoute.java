package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caravanserai.report.Numbers;
import org.caravanserai.routing.ResolvedQuery;
import org.caravanserai.routing.Route;

/**
 * A route under the name it has beside others.
 *
 * @param name for a legend
 */
public record NamedRoute(String name, Route route) {

    private static final List<Function<ResolvedQuery, String>> TRAITS = List.of(
            query -> "from " + query.from().name(),
            query -> "to " + query.to().name(),
            query -> query.profile().id(),
            query -> "least " + query.objective().word(),
            query -> query.departure()
                    .map(moment -> "departing " + Numbers.moment(moment))
                    .orElse(query.asOf().toString()),
            query -> query.avoid().isEmpty()
                    ? "avoiding nothing"
                    : "avoiding "
                            + String.join(
                                    ", ",
                                    query.avoid().stream().map(Object::toString).toList()));

    public NamedRoute {
        requireNonNull(name, "name");
        requireNonNull(route, "route");
    }

    /** Routes named by what tells their queries apart; a single one, or those of the same query, by where they lead. */
    public static List<NamedRoute> of(List<Route> routes) {
        List<Function<ResolvedQuery, String>> telling = TRAITS.stream()
                .filter(trait ->
                        routes.stream().map(Route::query).map(trait).distinct().count() > 1)
                .toList();
        List<NamedRoute> named = new ArrayList<>();
        for (Route route : routes) {
            named.add(new NamedRoute(name(route.query(), telling), route));
        }
        return named;
    }

    private static String name(ResolvedQuery query, List<Function<ResolvedQuery, String>> telling) {
        if (telling.isEmpty()) {
            return query.from().name() + " to " + query.to().name();
        }
        return String.join(
                ", ", telling.stream().map(trait -> trait.apply(query)).toList());
    }
}
