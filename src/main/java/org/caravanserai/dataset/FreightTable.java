package org.caravanserai.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.atlas.NameFinder;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.UnknownNameException;

/**
 * A table in which a user states freight: some columns of places, tonnes, and a note that may be left out.
 *
 * @param places the columns that name places
 * @param example a row as it should be
 */
record FreightTable(NameFinder names, List<String> places, String example) {

    static final String NOTE = "note";
    private static final String TONNES = "tonnes";
    private static final double LEAST = 0.001;
    private static final double MOST = 1e12;

    /**
     * All rows of a file.
     *
     * @throws IllegalArgumentException if it cannot be opened
     * @throws BadDataException if anything is wrong with it or it holds no row; it carries all problems that were found
     */
    <T> List<T> read(Path file, Function<Row, Optional<T>> reader) {
        try {
            return rows(file.getFileName().toString(), Files.readAllBytes(file), reader);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "no demand can be read from " + file + " (" + e + "); name a CSV file with columns "
                            + String.join(", ", places) + " and " + TONNES,
                    e);
        }
    }

    private <T> List<T> rows(String file, byte[] content, Function<Row, Optional<T>> reader) {
        Problems all = new Problems();
        List<String> columns =
                Stream.concat(places.stream(), Stream.of(TONNES, NOTE)).toList();
        List<T> rows = new ArrayList<>();
        for (Row row : Table.read(file, columns, content, all).rows()) {
            reader.apply(row).ifPresent(rows::add);
        }
        Problems told = new Problems();
        all.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR && !missesNote(problem))
                .forEach(told::report);
        if (told.sorted().isEmpty() && rows.isEmpty()) {
            told.report(new TableProblem.BadFormat(Where.in(file), "no row", "a demand; write such as " + example));
        }
        told.orThrow();
        return rows;
    }

    private static boolean missesNote(Problem problem) {
        return problem instanceof TableProblem.MissingColumn missing
                && missing.where().column().equals(NOTE);
    }

    /** The place a column names; reported if it is none. */
    Optional<Place> place(Row row, String column) {
        String word = row.required(column);
        try {
            return word.isEmpty() ? Optional.empty() : Optional.of(names.place(word));
        } catch (UnknownNameException e) {
            row.report(new TableProblem.WrongWord(row.at(column), e.getMessage()));
            return Optional.empty();
        }
    }

    /** The tonnes of a row, above 0; not a number, and reported, if they are none. */
    static double tonnes(Row row) {
        return row.requiredNumber(TONNES, LEAST, MOST);
    }
}
