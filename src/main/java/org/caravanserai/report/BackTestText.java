package org.caravanserai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.analysis.SpeedTest;
import org.caravanserai.analysis.TripTest;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.Ledger;

/** What was measured and not put into the model, beside what the model says: as tables in Markdown. */
public final class BackTestText {

    private BackTestText() {}

    /** The tables, lines ended by {@code \n}. */
    public static String of(List<TripTest> trips, List<SpeedTest> speeds, String dataVersion) {
        return """
                # Back-test: the model beside what was measured

                Written by `caravanserai backtest` from data %s; none of the figures it compares with is put into the model.

                ## Trips

                Published times of real trips (kind *measured*) and of regular services (*scheduled*), from door to door, beside
                the model's on the network of the day, over the places the trip is known to have passed. `model/published` is
                taken to the middle of a range; 1 would be right.

                ```text
                %s```

                Trips that are parts of others, and incidents that no mean can know (a flood, a closed border), are left out of
                the medians.

                ```text
                %s```

                ## Off by more than half

                ```text
                %s```

                ## CPMM speed with delay

                Every CAREC corridor of the mode driven once each way, borders included, in the year of the figure. CPMM's list of
                stops has none for rest, so the model's speed is given with and without it.

                ```text
                %s```
                """.formatted(dataVersion, trips(trips), medians(trips), worst(trips), speeds(speeds));
    }

    private static String trips(List<TripTest> tests) {
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
        for (TripTest test : tests) {
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

    private static String published(TripTest test) {
        double low = test.trip().hoursLow();
        double high = test.trip().hoursHigh();
        return low == high ? whole(low) : whole(low) + "-" + whole(high);
    }

    private static List<String> model(TripTest test, Ledger ledger) {
        double moving = ledger.of(Component.HAUL).hours();
        double rest = ledger.of(Component.REST).hours();
        double border = ledger.of(Component.BORDER).hours();
        return List.of(
                whole(ledger.hours()),
                whole(moving),
                whole(rest),
                whole(border),
                whole(ledger.hours() - moving - rest - border),
                twoDecimals(test.ratio().orElseThrow()),
                whole(ledger.km()));
    }

    private static String medians(List<TripTest> tests) {
        TextTable table = new TextTable(
                "trips", "count>", "median model/published>", "within a third>", "too fast>", "too slow>");
        Map<String, Predicate<TripTest>> groups = new TreeMap<>();
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

    private static void medianRow(TextTable table, String name, List<TripTest> group) {
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

    private static String worst(List<TripTest> tests) {
        return tests.stream()
                .filter(test ->
                        test.ratio().filter(ratio -> ratio < 0.5 || ratio > 2).isPresent())
                .sorted(Comparator.comparingDouble(
                        test -> -Math.abs(Math.log(test.ratio().orElseThrow()))))
                .map(test -> "%s (%s): %s"
                        .formatted(
                                test.trip().id(),
                                twoDecimals(test.ratio().orElseThrow()),
                                test.trip().note()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String speeds(List<SpeedTest> tests) {
        TextTable table = new TextTable(
                "mode",
                "country",
                "year",
                "published km/h>",
                "model>",
                "model without rest>",
                "model without rest/published>");
        for (SpeedTest test : tests) {
            table.row(
                    test.mode().word(),
                    test.country(),
                    String.valueOf(test.published().year()),
                    oneDecimal(test.published().value()),
                    oneDecimal(test.swd()),
                    oneDecimal(test.swdWithoutRest()),
                    twoDecimals(test.swdWithoutRest() / test.published().value()));
        }
        return table.toString();
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    private static String twoDecimals(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }
}
