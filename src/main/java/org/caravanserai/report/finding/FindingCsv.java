package org.caravanserai.report.finding;

import java.util.List;
import org.caravanserai.report.CsvText;

/** A sheet of a finding as comma-separated values, its numbers plain. */
public final class FindingCsv {

    private FindingCsv() {}

    /** The sheet, the words of its columns first; lines ended by {@code \n}. */
    public static String of(Sheet sheet) {
        CsvText csv = new CsvText(sheet.columns().stream().map(Column::word).toArray(String[]::new));
        for (List<Cell> row : sheet.rows()) {
            String[] cells = new String[row.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = row.get(i).plain(sheet.columns().get(i));
            }
            csv.row(cells);
        }
        return csv.toString();
    }
}
