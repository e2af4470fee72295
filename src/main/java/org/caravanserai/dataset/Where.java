package org.caravanserai.dataset;

import java.util.Comparator;

/**
 * A spot in a file.
 *
 * @param file its name within the folder
 * @param line from 1; 0 for the file as a whole
 * @param column name of the column; empty for the whole line
 */
public record Where(String file, int line, String column) implements Comparable<Where> {

    private static final Comparator<Where> ORDER =
            Comparator.comparing(Where::file).thenComparingInt(Where::line).thenComparing(Where::column);

    /** A file as a whole. */
    public static Where in(String file) {
        return new Where(file, 0, "");
    }

    @Override
    public int compareTo(Where other) {
        return ORDER.compare(this, other);
    }

    /** As editors understand it: {@code links.csv:41}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
