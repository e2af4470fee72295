package org.caravanserai.report;

import org.caravanserai.routing.MatrixCell;
import org.caravanserai.routing.RouteMatrix;

/**
 * A matrix as CSV, a line a pair, row by row. Where there is no way, or the two are one place, {@code status} says so and the
 * numbers are empty. Crossings are ids joined by {@code ;}, in order. Under a scenario
 * its id and name end every line.
 */
public final class MatrixCsv {

    private MatrixCsv() {}

    /** The table, lines ended by {@code \n}. */
    public static String of(RouteMatrix matrix) {
        CsvText csv = new CsvText(
                matrix.trip().atlas().scenario(),
                "from",
                "to",
                "km",
                "hours",
                "usd",
                "borders",
                "crossings",
                "estimated_share",
                "status");
        for (MatrixCell cell : matrix.cells()) {
            String from = cell.from().id();
            String to = cell.to().id();
            if (cell instanceof MatrixCell.Found found) {
                csv.row(
                        from,
                        to,
                        Numbers.exactKm(found.amount()).toPlainString(),
                        Numbers.exactHours(found.amount()).toPlainString(),
                        Numbers.exactUsd(found.amount()).toPlainString(),
                        String.valueOf(found.borders()),
                        String.join(";", found.crossings()),
                        RouteJson.rounded(found.estimatedShare()).toPlainString(),
                        cell.word());
            } else {
                csv.row(from, to, "", "", "", "", "", "", cell.word());
            }
        }
        return csv.toString();
    }
}
