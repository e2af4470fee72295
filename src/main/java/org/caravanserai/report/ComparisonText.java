package org.caravanserai.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.analysis.Comparison;
import org.caravanserai.analysis.Parting;
import org.caravanserai.atlas.AppliedScenario;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.freight.Amount;
import org.caravanserai.routing.ResolvedQuery;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;

/** Variants side by side as text: what each takes, how it differs from the first, where it parts from it and why. */
public final class ComparisonText {

    private ComparisonText() {}

    /** The comparisons, one after the other, lines ended by {@code \n}. */
    public static String of(List<Comparison> comparisons) {
        return header(comparisons.get(0))
                + comparisons.stream().map(ComparisonText::one).collect(Collectors.joining());
    }

    private static String header(Comparison first) {
        ResolvedQuery query = first.answers().get(0).query();
        StringBuilder text = new StringBuilder(
                "least " + query.objective().word() + "; data " + query.atlas().version() + "\n");
        for (int i = 0; i < first.variants().size(); i++) {
            ResolvedQuery asked = first.answers().get(i).query();
            text.append("%s: to %s; %s; network of %s%s\n"
                    .formatted(
                            first.variants().get(i).name(),
                            asked.to().name(),
                            asked.profile().name(),
                            asked.asOf(),
                            asked.atlas()
                                    .scenario()
                                    .map(ComparisonText::scenario)
                                    .orElse("")));
        }
        return text.toString();
    }

    private static String scenario(AppliedScenario scenario) {
        return "; scenario " + scenario.id() + ": " + String.join("; ", scenario.changes());
    }

    private static String one(Comparison comparison) {
        RouteAnswer first = comparison.answers().get(0);
        TextTable table = new TextTable(
                "variant",
                "km>",
                "hours>",
                "USD>",
                "borders>",
                "more km>",
                "more hours>",
                "more USD>",
                "estimated>",
                "by");
        for (int i = 0; i < comparison.answers().size(); i++) {
            RouteAnswer answer = comparison.answers().get(i);
            String name = comparison.variants().get(i).name();
            if (answer.route().isEmpty()) {
                table.row(name, "no route", "", "", "", "", "", "", "", "");
            } else {
                row(table, name, answer.routeOrThrow(), first.route());
            }
        }
        return "\nfrom " + first.query().from().name() + "\n" + table + partings(comparison);
    }

    private static void row(TextTable table, String name, Route route, Optional<Route> first) {
        Amount total = route.ledger().total();
        Optional<Amount> base = first.map(other -> other.ledger().total()).filter(other -> !other.equals(total));
        table.row(
                name,
                Numbers.km(total),
                Numbers.hours(total),
                Numbers.usd(total),
                String.valueOf(route.borderCrossings().size()),
                base.map(other -> signed("%,+.1f", total.km() - other.km())).orElse(""),
                base.map(other -> signed("%,+.1f", total.hours() - other.hours()))
                        .orElse(""),
                base.map(other -> signed("%,+.0f", total.usd() - other.usd())).orElse(""),
                Numbers.percent(route.ledger().shareOfHours(Confidence.ESTIMATED)),
                route.borderCrossings().stream()
                        .map(border -> border.crossing().id())
                        .collect(Collectors.joining(" ")));
    }

    private static String signed(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static String partings(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < comparison.answers().size(); i++) {
            Parting parting = comparison.parting(i);
            String name = comparison.variants().get(i).name();
            parting.place()
                    .ifPresent(place -> text.append("  * %s parts at %s: %s instead of %s\n"
                            .formatted(
                                    name,
                                    comparison
                                            .answers()
                                            .get(0)
                                            .routeOrThrow()
                                            .atlas()
                                            .placeOf(place)
                                            .name(),
                                    parting.instead().get(1),
                                    parting.instead().get(0))));
            parting.reasons().forEach(reason -> text.append("    " + name + ": " + reason + "\n"));
        }
        return text.toString();
    }
}
