package org.caravanserai.study;

import java.util.List;
import java.util.Optional;
import org.caravanserai.routing.MatrixCell;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RouteMatrix;

/**
 * The answers of a study in one setting, origins by destinations.
 *
 * @param rows a list for each origin; empty where origin and destination are one place
 */
public record StudyTable(Setting setting, List<List<Optional<RouteAnswer>>> rows) {

    public StudyTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static StudyTable of(Setting setting, RouteMatrix matrix) {
        return new StudyTable(
                setting,
                matrix.rows().stream()
                        .map(row ->
                                row.stream().map(cell -> answer(matrix, cell)).toList())
                        .toList());
    }

    private static Optional<RouteAnswer> answer(RouteMatrix matrix, MatrixCell cell) {
        return cell instanceof MatrixCell.SamePlace
                ? Optional.empty()
                : Optional.of(matrix.answer(cell.from().id(), cell.to().id()));
    }

    /** Its answers, row by row. */
    public List<RouteAnswer> answers() {
        return rows.stream().flatMap(List::stream).flatMap(Optional::stream).toList();
    }
}
