package org.caravanserai.report.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.study.StudyAnswers;
import org.caravanserai.study.StudyTable;

/** The routes of a study: a table for each setting, and why there is no way where there is none. */
record RoutesPart(StudyAnswers answers) {

    void writeTo(Html html) {
        if (answers.tables().isEmpty()) {
            return;
        }
        html.element("h2", "Findings");
        StudyTable first = answers.tables().get(0);
        if (answers.study().cases().destinations().size() > 1) {
            html.element("p", "In the first case, " + answers.study().cases().nameOf(first.setting()) + ":");
            html.list(table(first, first).inWords());
        }
        answers.tables().forEach(table -> table(first, table).writeTo(html));
        Set<String> reasons = reasons();
        if (!reasons.isEmpty()) {
            html.element("h3", "Where there is no way").list(List.copyOf(reasons));
        }
    }

    private FindingTable table(StudyTable first, StudyTable table) {
        return new FindingTable(answers.study().cases(), first, table);
    }

    private Set<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>();
        for (StudyTable table : answers.tables()) {
            for (RouteAnswer answer : table.answers()) {
                reasons.add(FindingTable.why(answer));
            }
        }
        reasons.remove("");
        return reasons;
    }
}
