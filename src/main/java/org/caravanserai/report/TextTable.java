package org.caravanserai.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Columns of text, each as wide as its longest cell; a column whose title ends in {@code >} is set flush right. */
public final class TextTable {

    private final List<String> titles;
    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these titles and no rows yet. */
    public TextTable(String... titles) {
        this.titles = Arrays.stream(titles).map(title -> title.replace(">", "")).toList();
        this.right = new boolean[titles.length];
        for (int i = 0; i < titles.length; i++) {
            right[i] = titles[i].endsWith(">");
        }
        rows.add(this.titles);
    }

    /** Adds a row, a cell for each title. */
    public void row(String... cells) {
        if (cells.length != titles.size()) {
            throw new IllegalArgumentException(titles.size() + " cells expected, found " + cells.length);
        }
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int[] widths = new int[titles.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(
                        widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        }
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            String padding = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
            line.append("  ").append(right[i] ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
