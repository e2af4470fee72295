package org.caravanserai.report.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.report.Numbers;
import org.caravanserai.routing.Route;
import org.caravanserai.study.Setting;
import org.caravanserai.study.Study;
import org.caravanserai.study.StudyAnswers;
import org.caravanserai.study.StudyTable;
import org.caravanserai.study.WhatIf;

/** What a reader of a study must know before he decides on it. */
record CaveatsPart(StudyAnswers answers) {

    private static final List<String> LIMITS = List.of(
            "For planning and research, not for dispatching: today's queues, visas and permits are not known.",
            "Trains and ships are taken to leave when the cargo is ready; waits for them are in the hours of stations and"
                    + " ports, most of which are estimates.",
            "Border hours are means of small samples, often years old; fees are what was paid on average.",
            "Boundaries on maps are de facto ones drawn for 1:50 million and claim nothing.");

    void writeTo(Html html) {
        Study study = answers.study();
        List<String> all = new ArrayList<>(study.about().caveats());
        if (!answers.routes().isEmpty()) {
            all.add(estimated(answers.routes()));
        }
        for (WhatIf scenario : study.cases().scenarios()) {
            scenario.warnings().forEach(warning -> all.add("Scenario " + scenario.name() + ": " + warning));
        }
        LocalDate known = study.info().referenceDate();
        answers.tables().stream()
                .map(StudyTable::setting)
                .map(Setting::date)
                .filter(date -> date.isAfter(known))
                .distinct()
                .forEach(date -> all.add(
                        "On " + date + " the data know nothing yet of what opened or closed after " + known + "."));
        all.addAll(LIMITS);
        html.element("h2", "Caveats").list(all);
    }

    private static String estimated(List<Route> routes) {
        double hours =
                routes.stream().mapToDouble(route -> route.ledger().hours()).sum();
        double estimated = routes.stream()
                .mapToDouble(route -> route.ledger().hours() * route.ledger().shareOfHours(Confidence.ESTIMATED))
                .sum();
        return "Of the hours of all routes " + Numbers.percent(estimated / hours)
                + " rest on estimates; the tables tell it for each.";
    }
}
