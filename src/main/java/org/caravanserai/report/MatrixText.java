package org.caravanserai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caravanserai.atlas.Place;
import org.caravanserai.routing.MatrixCell;
import org.caravanserai.routing.RouteMatrix;

/**
 * A matrix as text for people: a table for each of kilometres, hours, dollars and borders; with more than eight destinations
 * one long table with a line a pair.
 */
public final class MatrixText {

    private static final int COLUMNS_AT_MOST = 8;
    private static final String NO_WAY = "no way";
    private static final String SAME_PLACE = "";

    private MatrixText() {}

    /** The matrix, lines ended by {@code \n}. */
    public static String of(RouteMatrix matrix) {
        String tables = matrix.destinations().size() > COLUMNS_AT_MOST
                ? "\n" + longTable(matrix)
                : "\nKilometres\n" + table(matrix, found -> Numbers.km(found.amount()))
                        + "\nHours\n" + table(matrix, found -> Numbers.hours(found.amount()))
                        + "\nUSD\n" + table(matrix, found -> Numbers.usd(found.amount()))
                        + "\nBorders\n" + table(matrix, found -> String.valueOf(found.borders()))
                        + "\nShare of the hours that rests on estimates\n"
                        + table(matrix, found -> Numbers.percent(found.estimatedShare()));
        return TripText.of(matrix.trip()) + tables + footing(matrix);
    }

    private static String table(RouteMatrix matrix, Function<MatrixCell.Found, String> quantity) {
        List<String> titles = new ArrayList<>(List.of(""));
        matrix.destinations().stream().map(place -> place.name() + ">").forEach(titles::add);
        TextTable table = new TextTable(titles.toArray(String[]::new));
        for (List<MatrixCell> row : matrix.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.get(0).from().name()));
            row.forEach(cell -> cells.add(written(cell, quantity)));
            table.row(cells.toArray(String[]::new));
        }
        return table.toString();
    }

    private static String longTable(RouteMatrix matrix) {
        TextTable table = new TextTable("from", "to", "km>", "hours>", "USD>", "borders>", "estimated>", "crossings");
        for (MatrixCell cell : matrix.cells()) {
            table.row(
                    named(cell.from()),
                    named(cell.to()),
                    written(cell, found -> Numbers.km(found.amount())),
                    written(cell, found -> Numbers.hours(found.amount())),
                    written(cell, found -> Numbers.usd(found.amount())),
                    written(cell, found -> String.valueOf(found.borders())),
                    written(cell, found -> Numbers.percent(found.estimatedShare())),
                    cell instanceof MatrixCell.Found found ? String.join(" ", found.crossings()) : "");
        }
        return table.toString();
    }

    private static String named(Place place) {
        return place.name() + " (" + place.country() + ")";
    }

    private static String written(MatrixCell cell, Function<MatrixCell.Found, String> quantity) {
        if (cell instanceof MatrixCell.Found found) {
            return quantity.apply(found);
        }
        return cell instanceof MatrixCell.NoWay ? NO_WAY : SAME_PLACE;
    }

    private static String footing(RouteMatrix matrix) {
        long none = matrix.cells().stream()
                .filter(MatrixCell.NoWay.class::isInstance)
                .count();
        return none == 0
                ? ""
                : "\nNo way for " + none + " of " + matrix.cells().size()
                        + " pairs; the command route tells what stands in the way of one.\n";
    }
}
