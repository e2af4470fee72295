package org.caravanserai.report.study;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Place;
import org.caravanserai.network.Objective;
import org.caravanserai.report.Numbers;
import org.caravanserai.report.StudyCsv;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.study.Cases;
import org.caravanserai.study.StudyTable;

/** The answers in one setting, origins down and destinations across, each told also against the first setting. */
final class FindingTable {

    private final Cases cases;
    private final StudyTable first;
    private final StudyTable table;

    FindingTable(Cases cases, StudyTable first, StudyTable table) {
        this.cases = cases;
        this.first = first;
        this.table = table;
    }

    void writeTo(Html html) {
        html.element("h3", cases.nameOf(table.setting()));
        html.element(
                "p",
                "%s; network of %s; least %s; scenario: %s%s"
                        .formatted(
                                table.setting().profile().name(),
                                table.setting().date(),
                                table.setting().objective().word(),
                                table.setting().whatIf().name(),
                                way()));
        html.markup("<table>\n<tr><th></th>");
        cases.destinations().forEach(place -> html.element("th", place.name()));
        html.markup("</tr>\n");
        for (int row = 0; row < table.rows().size(); row++) {
            html.markup("<tr>").element("th", cases.origins().get(row).name());
            for (int column = 0; column < cases.destinations().size(); column++) {
                cell(html, row, column);
            }
            html.markup("</tr>\n");
        }
        html.markup("</table>\n");
    }

    private String way() {
        return (table.setting().way().name().isEmpty()
                        ? ""
                        : "; way: " + table.setting().way().name())
                + list("; avoiding ", table.setting().way().avoid())
                + list("; requiring ", table.setting().way().require());
    }

    private static String list(String word, List<?> things) {
        return things.isEmpty()
                ? ""
                : word + String.join(", ", things.stream().map(Object::toString).toList());
    }

    private void cell(Html html, int row, int column) {
        Optional<RouteAnswer> answer = table.rows().get(row).get(column);
        Optional<Route> route = answer.flatMap(RouteAnswer::route);
        if (answer.isEmpty()) {
            html.markup("<td>&ndash;</td>");
        } else if (route.isEmpty()) {
            html.markup("<td class=\"none\"").markup(" title=\"" + Html.escaped(why(answer.get())) + "\">");
            html.element("b", "no way").markup("</td>");
        } else {
            html.markup("<td" + (best(row, column) ? " class=\"best\">" : ">"));
            found(html, route.get());
            difference(row, column, route.get()).ifPresent(words -> html.element("i", words));
            html.markup("</td>\n");
        }
    }

    private static void found(Html html, Route route) {
        html.element("b", Numbers.hours(route.ledger().total()) + " h");
        html.element("span", Numbers.usd(route.ledger().total()) + " USD");
        html.element("span", Numbers.km(route.ledger().total()) + " km");
        html.element(
                "small",
                "%d %s; %s of hours estimated; %s"
                        .formatted(
                                route.borderCrossings().size(),
                                route.borderCrossings().size() == 1 ? "border" : "borders",
                                Numbers.percent(route.ledger().shareOfHours(Confidence.ESTIMATED)),
                                String.join(" ", StudyCsv.countries(route))));
    }

    static String why(RouteAnswer answer) {
        return answer instanceof RouteAnswer.NoRoute none ? none.explanation() : "";
    }

    /** Against the first setting, in the unit of the objective; empty where there is nothing to compare. */
    private Optional<String> difference(int row, int column, Route route) {
        Objective objective = table.setting().objective();
        if (table.setting().equals(first.setting())
                || objective != first.setting().objective()) {
            return Optional.empty();
        }
        Optional<RouteAnswer> before = first.rows().get(row).get(column);
        if (before.flatMap(RouteAnswer::route).isEmpty()) {
            return Optional.of("no way in the first case");
        }
        long weight = objective.weightOf(route.ledger().total())
                - objective.weightOf(before.get().routeOrThrow().ledger().total());
        return Optional.of(weight == 0 ? "as in the first case" : objective.difference(weight));
    }

    /** Whether it is the least of its row; nothing is where there is one destination alone. */
    private boolean best(int row, int column) {
        Objective objective = table.setting().objective();
        List<Long> weights = table.rows().get(row).stream()
                .map(answer -> answer.flatMap(RouteAnswer::route)
                        .map(route -> objective.weightOf(route.ledger().total()))
                        .orElse(Long.MAX_VALUE))
                .toList();
        return cases.destinations().size() > 1
                && weights.get(column)
                        == weights.stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    /** Which destination is best from each origin, a line each. */
    List<String> inWords() {
        return IntStream.range(0, table.rows().size())
                .mapToObj(this::inWords)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> inWords(int row) {
        Objective objective = table.setting().objective();
        return table.rows().get(row).stream()
                .flatMap(Optional::stream)
                .flatMap(answer -> answer.route().stream())
                .min(Comparator.comparingLong(
                        route -> objective.weightOf(route.ledger().total())))
                .map(route -> "%s: %s is least, %s %s"
                        .formatted(
                                name(route.query().from()),
                                name(route.query().to()),
                                String.format(
                                        Locale.ROOT,
                                        "%,.1f",
                                        objective.inUnits(route.ledger().total())),
                                objective.unit()));
    }

    private static String name(Place place) {
        return place.name();
    }
}
