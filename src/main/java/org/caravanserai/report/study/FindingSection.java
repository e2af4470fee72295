package org.caravanserai.report.study;

import java.util.List;
import org.caravanserai.report.finding.Cell;
import org.caravanserai.report.finding.Column;
import org.caravanserai.report.finding.Finding;
import org.caravanserai.report.finding.Sheet;

/** What an analysis found as a part of a page. */
record FindingSection(Finding finding) {

    private static final int MOST_ROWS = 200;

    void writeTo(Html html) {
        html.element("h2", finding.title()).list(finding.sayings());
        finding.pictures().values().forEach(picture -> html.picture(picture, picture.title()));
        finding.sheets().forEach(sheet -> table(html, sheet));
        html.list(finding.warnings());
        html.element("p", String.join("; ", finding.basis()));
    }

    private void table(Html html, Sheet sheet) {
        html.element("h3", sheet.title());
        html.markup("<table>\n<tr>");
        sheet.columns().forEach(column -> html.element("th", column.title().isEmpty() ? " " : column.title()));
        html.markup("</tr>\n");
        sheet.rows().stream().limit(MOST_ROWS).forEach(row -> row(html, sheet.columns(), row));
        html.markup("</table>\n");
        if (sheet.rows().size() > MOST_ROWS) {
            html.element(
                    "p",
                    "The first %,d of %,d rows; all are in %s-%s.csv."
                            .formatted(MOST_ROWS, sheet.rows().size(), finding.word(), sheet.word()));
        }
    }

    private static void row(Html html, List<Column> columns, List<Cell> cells) {
        html.markup("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            String alignment = cells.get(i).number().isPresent() ? "<td class=\"number\">" : "<td>";
            html.markup(alignment + Html.escaped(cells.get(i).told(columns.get(i))) + "</td>");
        }
        html.markup("</tr>\n");
    }
}
