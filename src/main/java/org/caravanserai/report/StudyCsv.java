package org.caravanserai.report;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.freight.Amount;
import org.caravanserai.network.Leg;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.study.Setting;
import org.caravanserai.study.StudyAnswers;
import org.caravanserai.study.StudyTable;

/**
 * The answers of a study as CSV, a line a case. Where there is no way the numbers are empty and {@code why} tells. Crossings
 * and countries are joined by {@code ;}, in order of travel; {@code XZ} is the sea.
 */
public final class StudyCsv {

    private StudyCsv() {}

    /** The table, lines ended by {@code \n}. */
    public static String of(StudyAnswers answers) {
        CsvText csv = new CsvText(
                "from",
                "to",
                "scenario",
                "profile",
                "date",
                "way",
                "objective",
                "status",
                "km",
                "hours",
                "usd",
                "borders",
                "estimated_share",
                "crossings",
                "countries",
                "why");
        for (StudyTable table : answers.tables()) {
            for (RouteAnswer answer : table.answers()) {
                List<String> cells = new ArrayList<>(asked(table.setting(), answer));
                answer.route().ifPresent(route -> cells.addAll(found(route)));
                if (answer instanceof RouteAnswer.NoRoute none) {
                    cells.addAll(List.of("no way", "", "", "", "", "", "", "", none.explanation()));
                }
                csv.row(cells.toArray(String[]::new));
            }
        }
        return csv.toString();
    }

    private static List<String> asked(Setting setting, RouteAnswer answer) {
        return List.of(
                answer.query().from().id(),
                answer.query().to().id(),
                setting.whatIf().name(),
                setting.profile().id(),
                setting.date().toString(),
                setting.way().name(),
                setting.objective().word());
    }

    private static List<String> found(Route route) {
        Amount amount = route.ledger().total();
        List<String> crossings = route.borderCrossings().stream()
                .map(passage -> passage.crossing().id())
                .toList();
        return List.of(
                "found",
                Numbers.exactKm(amount).toPlainString(),
                Numbers.exactHours(amount).toPlainString(),
                Numbers.exactUsd(amount).toPlainString(),
                String.valueOf(crossings.size()),
                RouteJson.rounded(route.ledger().shareOfHours(Confidence.ESTIMATED))
                        .toPlainString(),
                String.join(";", crossings),
                String.join(";", countries(route)),
                "");
    }

    /** The countries that a route passes, in order; one that is come back to stands twice. */
    public static List<String> countries(Route route) {
        List<String> countries = new ArrayList<>(List.of(route.query().from().country()));
        for (Leg leg : route.legs()) {
            for (String country : List.of(
                    route.countryOf(leg),
                    route.atlas().placeOf(leg.to().place()).country())) {
                if (!country.equals(countries.get(countries.size() - 1))) {
                    countries.add(country);
                }
            }
        }
        return countries;
    }
}
