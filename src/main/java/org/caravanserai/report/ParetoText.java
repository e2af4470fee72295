package org.caravanserai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.routing.Criterion;
import org.caravanserai.routing.ParetoFront;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.Verdict;

/** A Pareto front as text, and where a familiar route stands beside it. */
public final class ParetoText {

    private ParetoText() {}

    /** The routes of the front, by the first criterion. */
    public static String of(ParetoFront front) {
        String header = QueryText.header(front.query(), "no way better in all of " + criteria(front), "");
        if (front.noRoute().isPresent()) {
            return header + NoRouteText.of(front.noRoute().get());
        }
        List<String> titles = new ArrayList<>(List.of("#>"));
        front.options().criteria().forEach(criterion -> titles.add(title(criterion)));
        titles.addAll(List.of("by", "crossings"));
        TextTable table = new TextTable(titles.toArray(String[]::new));
        int number = 0;
        for (Route route : front.routes()) {
            table.row(cells(front, ++number, route));
        }
        return header + "\n" + table;
    }

    private static String criteria(ParetoFront front) {
        return front.options().criteria().stream()
                .map(criterion ->
                        criterion.word() + tolerance(criterion, front.options().tolerance(criterion)))
                .collect(Collectors.joining(", "));
    }

    private static String tolerance(Criterion criterion, long whole) {
        return whole == 0 ? "" : " (within " + number(criterion, whole) + " " + criterion.unit() + ")";
    }

    private static String title(Criterion criterion) {
        return switch (criterion) {
            case HOURS, KM, BORDERS -> criterion.word() + ">";
            case USD -> "USD>";
            case ESTIMATED -> "estimated h (of all)>";
            case WAIT -> "waiting h>";
        };
    }

    private static String[] cells(ParetoFront front, int number, Route route) {
        List<String> cells = new ArrayList<>(List.of(String.format(Locale.ROOT, "%d", number)));
        List<Long> values = front.valuesOf(route);
        for (int i = 0; i < values.size(); i++) {
            Criterion criterion = front.options().criteria().get(i);
            cells.add(number(criterion, values.get(i))
                    + (criterion == Criterion.ESTIMATED
                            ? " (" + Numbers.percent(route.ledger().shareOfHours(Confidence.ESTIMATED)) + ")"
                            : ""));
        }
        cells.addAll(ChoiceText.course(route));
        return cells.toArray(String[]::new);
    }

    private static String number(Criterion criterion, long whole) {
        int decimals = criterion == Criterion.USD ? 0 : Math.min(1, criterion.decimals());
        return String.format(Locale.ROOT, "%,." + decimals + "f", criterion.inUnits(whole));
    }

    /**
     * Where a familiar route stands, in a line, and one for every route that betters it.
     *
     * @param name what to call it, such as {@code via:torkham}
     */
    public static String of(Verdict verdict, String name) {
        String all = "\nThe best way " + name + " ("
                + Numbers.km(verdict.familiar().ledger().total()) + " km over "
                + String.join(", ", RouteCourse.crossings(verdict.familiar())) + ")";
        if (verdict.onFront() || verdict.betteredBy().isEmpty()) {
            return all + " " + verdict.explanation() + ".\n";
        }
        return all + "\n"
                + verdict.betteredBy().stream()
                        .map(better -> "  is " + better.inWords() + " than #" + better.number() + "\n")
                        .collect(Collectors.joining());
    }
}
