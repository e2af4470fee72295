package org.caravanserai.report.print;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.atlas.AppliedScenario;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.report.Numbers;
import org.caravanserai.report.picture.RouteLook;
import org.caravanserai.routing.ResolvedQuery;

/**
 * Routes shown beside one another, and what is said of them all.
 *
 * @param routes one to eight: as many as readers can tell apart
 */
record Comparison(List<NamedRoute> routes) {

    private static final String NO_SCENARIO = "no scenario";

    Comparison {
        routes = List.copyOf(routes);
        if (routes.isEmpty() || routes.size() > RouteLook.count()) {
            throw new IllegalArgumentException(
                    "a picture shows 1 to %d routes, not %d".formatted(RouteLook.count(), routes.size()));
        }
    }

    /** From where to where. */
    String fromTo() {
        return listed(query -> query.from().name(), " and ") + " to "
                + listed(query -> query.to().name(), " and ");
    }

    /** Who travels, what is made least, on which network, under which scenario: whatever all have in common, or each of it. */
    String conditions() {
        return Stream.of(
                        listed(query -> query.profile().name()),
                        "least " + listed(query -> query.objective().word()),
                        "network of " + listed(query -> query.asOf().toString()),
                        listed(query -> query.departure()
                                .map(Numbers::moment)
                                .map("departing "::concat)
                                .orElse("")),
                        listed(query ->
                                query.avoid().stream().map(Object::toString).collect(joining(", "))),
                        scenarios())
                .filter(part -> !part.isEmpty())
                .collect(joining("; "));
    }

    /** Under which scenarios the routes are; empty if all are on the data as read. */
    private String scenarios() {
        String told = listed(
                query -> query.atlas().scenario().map(AppliedScenario::inWords).orElse(NO_SCENARIO));
        return told.equals(NO_SCENARIO) ? "" : told;
    }

    /** Where it is from and under which terms it may be used. */
    String attribution() {
        AtlasInfo atlas = routes.get(0).route().query().atlas();
        return "%s, version %s, %s.".formatted(atlas.title(), atlas.version(), atlas.licence());
    }

    NamedRoute get(int index) {
        return routes.get(index);
    }

    int size() {
        return routes.size();
    }

    private String listed(Function<ResolvedQuery, String> of) {
        return listed(of, " / ");
    }

    /** What is said of the routes, each once: {@code A, B and C}, or {@code A / B / C} where commas are used already. */
    private String listed(Function<ResolvedQuery, String> of, String beforeLast) {
        List<String> words = routes.stream()
                .map(named -> of.apply(named.route().query()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(beforeLast.equals(" and ") ? ", " : beforeLast, words.subList(0, last))
                        + beforeLast
                        + words.get(last);
    }
}
