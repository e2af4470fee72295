package org.caravanserai.report.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.scenario.Change;
import org.caravanserai.study.Study;
import org.caravanserai.study.StudyAnswers;
import org.caravanserai.study.WhatIf;

/** How a study went about it, and on what. */
record MethodPart(StudyAnswers answers) {

    void writeTo(Html html) {
        Study study = answers.study();
        html.element("h2", "Method").element("p", study.about().method());
        if (!answers.tables().isEmpty()) {
            html.element(
                    "p",
                    "%d cases: every origin with every destination in %d settings. Each route is the best there is by its"
                                    .formatted(
                                            study.cases().count(),
                                            answers.tables().size())
                            + " objective; no other has less.");
        }
        html.list(facts(study));
    }

    private List<String> facts(Study study) {
        AtlasInfo info = study.info();
        List<String> facts = new ArrayList<>();
        facts.add("Data: %s, version %s; status known up to %s"
                .formatted(info.title(), info.version(), info.referenceDate()));
        if (!answers.tables().isEmpty()) {
            facts.add("Days: "
                    + joined(answers.tables().stream()
                            .map(table -> table.setting().date().toString())));
            for (FreightProfile profile : study.cases().profiles()) {
                facts.add("Profile %s: %s".formatted(profile.id(), profile.name()));
            }
        }
        study.cases().scenarios().forEach(scenario -> facts.add(inWords(scenario)));
        facts.add("Licence of the data and of this report: " + info.licence());
        return facts;
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(", "));
    }

    private static String inWords(WhatIf scenario) {
        List<Change> changes = scenario.scenario().changes();
        return "Scenario %s (%s): %s%s"
                .formatted(
                        scenario.name(),
                        scenario.scenario().id(),
                        changes.isEmpty()
                                ? "the data as they are"
                                : changes.stream().map(Change::words).collect(Collectors.joining("; ")),
                        scenario.scenario()
                                .asOf()
                                .map(date -> "; as of " + date)
                                .orElse(""));
    }
}
