package org.caravanserai.report;

import java.util.List;
import java.util.Locale;
import org.caravanserai.dataset.Problem;
import org.caravanserai.dataset.Severity;

/** Problems of a dataset as a table for people and editors. */
public final class ProblemText {

    private ProblemText() {}

    /** One line a problem, sorted as given, and a line that counts them. */
    public static String of(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        if (!problems.isEmpty()) {
            TextTable table = new TextTable("where", "severity", "problem", "column", "what");
            for (Problem problem : problems) {
                table.row(
                        problem.where().toString(),
                        problem.severity().name().toLowerCase(Locale.ROOT),
                        problem.code(),
                        problem.where().column(),
                        problem.message());
            }
            text.append(table);
        }
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return text.append("%s errors, %s warnings\n".formatted(errors, problems.size() - errors))
                .toString();
    }
}
