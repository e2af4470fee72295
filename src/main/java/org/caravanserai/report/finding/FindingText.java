package org.caravanserai.report.finding;

import java.util.List;
import java.util.Locale;
import org.caravanserai.report.TextTable;

/** A finding for the terminal. */
public final class FindingText {

    /** More than anybody reads on a terminal. */
    private static final int MOST_ROWS = 120;

    private FindingText() {}

    /** Title, what it rests on, what it says, its tables and its warnings; lines ended by {@code \n}. */
    public static String of(Finding finding) {
        StringBuilder text = new StringBuilder(finding.title()).append('\n');
        finding.basis().forEach(line -> text.append(line).append('\n'));
        part(text, "", finding.sayings());
        finding.sheets().forEach(sheet -> text.append('\n').append(of(sheet)));
        part(text, "Beware: ", finding.warnings());
        return text.toString();
    }

    private static void part(StringBuilder text, String before, List<String> sentences) {
        if (!sentences.isEmpty()) {
            text.append('\n');
            sentences.forEach(sentence -> text.append(before).append(sentence).append('\n'));
        }
    }

    /** A sheet alone, under its title. */
    static String of(Sheet sheet) {
        TextTable table = new TextTable(sheet.columns().stream()
                .map(column -> column.title() + (column.isText() ? "" : ">"))
                .toArray(String[]::new));
        for (List<Cell> row :
                sheet.rows().subList(0, Math.min(MOST_ROWS, sheet.rows().size()))) {
            String[] cells = new String[row.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = row.get(i).told(sheet.columns().get(i));
            }
            table.row(cells);
        }
        return sheet.title() + "\n" + (sheet.rows().isEmpty() ? "  none\n" : table.toString()) + more(sheet);
    }

    private static String more(Sheet sheet) {
        return sheet.rows().size() <= MOST_ROWS
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  and %,d rows more; --format csv --sheet %s has all\n",
                        sheet.rows().size() - MOST_ROWS,
                        sheet.word());
    }
}
