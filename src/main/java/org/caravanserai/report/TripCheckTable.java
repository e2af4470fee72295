package org.caravanserai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.analysis.TripCheck;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.Ledger;

/** Published trips beside the model's, their medians, and those that are furthest off. */
final class TripCheckTable {

    private TripCheckTable() {}

    static String trips(List<TripCheck> tests) {
        TextTable table = new TextTable(
                "trip",
                "profile",
                "date",
                "kind",
                "published h>",
                "model h>",
                "moving>",
                "rest>",
                "border>",
                "other>",
                "model/published>",
                "km>",
                "printed km>");
        for (TripCheck test : tests) {
            List<String> cells = new ArrayList<>(List.of(
                    test.trip().id(),
                    test.trip().profile(),
                    test.trip().date().toString(),
                    test.trip().kind()
                            + (test.isIncident() ? ", incident" : "")
                            + (test.isPartOfAnother() ? ", part" : ""),
                    published(test)));
            cells.addAll(test.ledger()
                    .map(ledger -> model(test, ledger))
                    .orElseGet(() -> List.of("no way", "", "", "", "", "", "")));
            cells.add(test.trip().km().isPresent() ? whole(test.trip().km().getAsDouble()) : "");
            table.row(cells.toArray(String[]::new));
        }
        return table.toString();
    }

    private static String published(TripCheck test) {
        double low = test.trip().hoursLow();
        double high = test.trip().hoursHigh();
        return low == high ? whole(low) : whole(low) + "-" + whole(high);
    }

    private static List<String> model(TripCheck test, Ledger ledger) {
        double moving = ledger.of(Component.HAUL).hours();
        double rest = ledger.of(Component.REST).hours();
        double border = ledger.of(Component.BORDER).hours();
        return List.of(
                whole(ledger.hours()),
                whole(moving),
                whole(rest),
                whole(border),
                whole(ledger.of(Component.TRANSFER).hours()
                        + ledger.of(Component.WAITING).hours()),
                twoDecimals(test.ratio().orElseThrow()),
                whole(ledger.km()));
    }

    static String medians(List<TripCheck> tests) {
        TextTable table = new TextTable(
                "trips", "count>", "median model/published>", "within a third>", "too fast>", "too slow>");
        Map<String, Predicate<TripCheck>> groups = new TreeMap<>();
        tests.forEach(test -> groups.put(
                test.trip().profile(),
                one -> one.trip().profile().equals(test.trip().profile())));
        groups.forEach((name, group) ->
                medianRow(table, name, tests.stream().filter(group).toList()));
        medianRow(
                table,
                "all measured",
                tests.stream()
                        .filter(test -> test.trip().kind().equals("measured"))
                        .toList());
        medianRow(table, "all", tests);
        return table.toString();
    }

    private static void medianRow(TextTable table, String name, List<TripCheck> group) {
        List<Double> ratios = group.stream()
                .filter(test -> !test.isIncident() && !test.isPartOfAnother())
                .flatMap(test -> test.ratio().stream())
                .sorted()
                .toList();
        if (ratios.isEmpty()) {
            return;
        }
        int middle = ratios.size() / 2;
        double median = ratios.size() % 2 == 1 ? ratios.get(middle) : (ratios.get(middle - 1) + ratios.get(middle)) / 2;
        table.row(
                name,
                String.valueOf(ratios.size()),
                twoDecimals(median),
                String.valueOf(ratios.stream()
                        .filter(ratio -> ratio >= 0.75 && ratio <= 4.0 / 3)
                        .count()),
                String.valueOf(ratios.stream().filter(ratio -> ratio < 0.75).count()),
                String.valueOf(ratios.stream().filter(ratio -> ratio > 4.0 / 3).count()));
    }

    /** The trips that the model is off by more than half, the furthest first, and those it has no way for. */
    static String worst(List<TripCheck> tests) {
        String off = tests.stream()
                .filter(test ->
                        test.ratio().filter(ratio -> ratio < 0.5 || ratio > 2).isPresent())
                .sorted(Comparator.comparingDouble(
                        test -> -Math.abs(Math.log(test.ratio().orElseThrow()))))
                .map(test -> "- %s (%s): %s\n"
                        .formatted(
                                test.trip().id(),
                                twoDecimals(test.ratio().orElseThrow()),
                                test.trip().explanation()))
                .collect(Collectors.joining());
        return off
                + tests.stream()
                        .filter(test -> test.ledger().isEmpty())
                        .map(test -> "- %s (no way): %s\n"
                                .formatted(test.trip().id(), test.trip().explanation()))
                        .collect(Collectors.joining());
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String twoDecimals(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }
}
