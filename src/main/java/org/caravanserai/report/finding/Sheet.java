package org.caravanserai.report.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of a finding. Built in one go: {@code Sheet.named("ports", "Best port of each city").text("city", "City")
 * .number("hours", "hours", 1).row("Tashkent", 204.2)}.
 *
 * @param word for programs and names of files: lower case, joined by hyphens
 * @param title for people
 * @param rows each as long as there are columns
 */
public record Sheet(String word, String title, List<Column> columns, List<List<Cell>> rows) {

    /**
     * A table as it stands; {@link #row} checks that a row fits the columns.
     *
     * @throws IllegalArgumentException if {@code word} cannot be part of the name of a file
     */
    public Sheet {
        Finding.checkWord(word);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A sheet without columns yet. */
    public static Sheet named(String word, String title) {
        return new Sheet(word, title, List.of(), List.of());
    }

    /** The same with a column of words more. */
    public Sheet text(String columnWord, String columnTitle) {
        return with(new Column(columnWord, columnTitle, Column.TEXT, Column.TEXT));
    }

    /** The same with a column of numbers more, written with so many decimals. */
    public Sheet number(String columnWord, String columnTitle, int decimals) {
        return number(columnWord, columnTitle, decimals, decimals);
    }

    /** The same with a column of numbers more, written with so many decimals for people and so many for programs. */
    public Sheet number(String columnWord, String columnTitle, int shown, int exact) {
        return with(new Column(columnWord, columnTitle, shown, exact));
    }

    private Sheet with(Column column) {
        if (!rows.isEmpty()) {
            throw new IllegalStateException("sheet " + word + " has rows already; name all columns first");
        }
        return new Sheet(
                word, title, Stream.concat(columns.stream(), Stream.of(column)).toList(), rows);
    }

    /**
     * The same with a row more.
     *
     * @param cells a value for each column: words, numbers, Booleans, or Optionals of these, blank where empty
     */
    public Sheet row(Object... cells) {
        return rows(List.<Object[]>of(cells));
    }

    /** The same with more rows. */
    public Sheet rows(List<Object[]> more) {
        List<List<Cell>> all = new ArrayList<>(rows);
        more.forEach(cells -> all.add(cells(cells)));
        return new Sheet(word, title, columns, all);
    }

    private List<Cell> cells(Object[] cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "sheet " + word + ": " + columns.size() + " cells expected, found " + cells.length);
        }
        return IntStream.range(0, cells.length)
                .mapToObj(i -> Cell.of(columns.get(i), cells[i]))
                .toList();
    }
}
