package org.caravanserai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.freight.Amount;
import org.caravanserai.routing.Alternatives;
import org.caravanserai.routing.DisjointRoutes;
import org.caravanserai.routing.PostCuts;
import org.caravanserai.routing.Route;

/** Several routes side by side, and what would part two places, as text. */
public final class ChoiceText {

    private ChoiceText() {}

    /** Alternatives, the best first, each with what it has in common with those before it. */
    public static String of(Alternatives answer) {
        String header = QueryText.header(
                answer.query(),
                "%d ways of least %s, each over at most %s of an earlier one's km"
                        .formatted(
                                answer.options().k(),
                                answer.query().objective().word(),
                                Numbers.percent(answer.options().maxOverlap())),
                "");
        if (answer.noRoute().isPresent()) {
            return header + NoRouteText.of(answer.noRoute().get());
        }
        TextTable table =
                new TextTable("#>", "km>", "hours>", "USD>", "overlap>", "with>", "of its own km>", "by", "crossings");
        int number = 0;
        for (Alternatives.Alternative alternative : answer.routes()) {
            List<String> cells = new ArrayList<>(totals(++number, alternative.route()));
            cells.addAll(overlap(alternative));
            cells.addAll(course(alternative.route()));
            table.row(cells.toArray(String[]::new));
        }
        return header + "\n" + table + ending(answer);
    }

    private static List<String> overlap(Alternatives.Alternative alternative) {
        double most = alternative.greatestOverlap();
        for (int i = 0; i < alternative.overlaps().size(); i++) {
            if (alternative.overlaps().get(i).ofEarlier() == most) {
                return List.of(
                        Numbers.percent(most),
                        "#" + (i + 1),
                        Numbers.percent(alternative.overlaps().get(i).ofOwn()));
            }
        }
        return List.of("", "", "");
    }

    private static String ending(Alternatives answer) {
        return switch (answer.ending()) {
            case ALL_FOUND -> "";
            case NO_MORE -> "No other way overlaps so little.\n";
            case GAVE_UP ->
                "The search for another was given up: there may be more. Those above are exact; allow more overlap or ask"
                        + " for fewer.\n";
        };
    }

    /** Disjoint routes, the lightest first. */
    public static String of(DisjointRoutes answer) {
        String header = QueryText.header(
                answer.query(),
                "most ways that share no %s, of least %s together"
                        .formatted(
                                answer.by().word(), answer.query().objective().word()),
                "");
        if (answer.noRoute().isPresent()) {
            return header + NoRouteText.of(answer.noRoute().get());
        }
        TextTable table = new TextTable("#>", "km>", "hours>", "USD>", "by", "crossings", "countries");
        int number = 0;
        for (Route route : answer.routes()) {
            List<String> cells = new ArrayList<>(totals(++number, route));
            cells.addAll(course(route));
            cells.add(String.join(" ", RouteCourse.countries(route)));
            table.row(cells.toArray(String[]::new));
        }
        return header + "\n" + table
                + (answer.routes().size() < answer.atMost()
                        ? "There are no more than " + answer.routes().size() + ".\n"
                        : "");
    }

    /** The smallest cuts, one a line. */
    public static String of(PostCuts answer) {
        String header = QueryText.header(answer.query(), "fewest closures that leave no way", "");
        if (answer.noRoute().isPresent()) {
            return header + NoRouteText.of(answer.noRoute().get());
        }
        if (answer.sets().isEmpty()) {
            return header + "\nNo closure of border crossings would do: a way crosses none.\n";
        }
        return header
                + "\n%d closed leave no way, in %s%d %s:\n"
                        .formatted(
                                answer.size().orElseThrow(),
                                answer.complete() ? "" : "more than ",
                                answer.sets().size(),
                                answer.sets().size() == 1 ? "way" : "ways")
                + answer.sets().stream()
                        .map(set -> "  " + String.join(", ", set) + "\n")
                        .collect(Collectors.joining());
    }

    static List<String> totals(int number, Route route) {
        Amount total = route.ledger().total();
        return List.of(
                String.format(Locale.ROOT, "%d", number), Numbers.km(total), Numbers.hours(total), Numbers.usd(total));
    }

    static List<String> course(Route route) {
        return List.of(String.join(" ", RouteCourse.modes(route)), String.join(" ", RouteCourse.crossings(route)));
    }
}
