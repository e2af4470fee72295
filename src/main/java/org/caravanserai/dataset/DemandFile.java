package org.caravanserai.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.NameFinder;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.UnknownNameException;
import org.caravanserai.freight.Demand;

/**
 * Reads a user's demand from a CSV file:
 *
 * <pre>{@code
 * place,tonnes,note
 * tashkent,120000,cotton and yarn
 * Almaty,95000,
 * }</pre>
 *
 * <p>A place is an id or a name. The column {@code note} may be left out; a place may have several rows, each with a note of
 * its own. All that is wrong is told at once, by line.
 */
public final class DemandFile {

    private static final String PLACE = "place";
    private static final String TONNES = "tonnes";
    private static final String NOTE = "note";
    private static final double LEAST = 0.001;
    private static final double MOST = 1e12;

    private DemandFile() {}

    /**
     * The demand of a file, at the places of an atlas.
     *
     * @throws IllegalArgumentException if the file cannot be opened
     * @throws BadDataException if it is wrong; it carries all problems that were found
     */
    public static Demand read(Path file, Atlas atlas) {
        try {
            return of(file.getFileName().toString(), Files.readAllBytes(file), atlas);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "no demand can be read from " + file + " (" + e
                            + "); name a CSV file with columns place and tonnes",
                    e);
        }
    }

    private static Demand of(String file, byte[] content, Atlas atlas) {
        Problems all = new Problems();
        Table table = Table.read(file, List.of(PLACE, TONNES, NOTE), content, all);
        NameFinder names = atlas.names();
        List<Demand.Row> rows = new ArrayList<>();
        Map<String, Integer> firstLines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            row(row, names, firstLines).ifPresent(rows::add);
        }
        Problems told = new Problems();
        all.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR && !missesNote(problem))
                .forEach(told::report);
        if (told.sorted().isEmpty() && rows.isEmpty()) {
            told.report(
                    new TableProblem.BadFormat(Where.in(file), "no row", "a demand; write such as tashkent,120000"));
        }
        told.orThrow();
        return new Demand(rows);
    }

    private static boolean missesNote(Problem problem) {
        return problem instanceof TableProblem.MissingColumn missing
                && missing.where().column().equals(NOTE);
    }

    private static Optional<Demand.Row> row(Row row, NameFinder names, Map<String, Integer> firstLines) {
        Optional<Place> place = place(row, names);
        double tonnes = row.requiredNumber(TONNES, LEAST, MOST);
        String note = row.text(NOTE);
        place.ifPresent(known -> row.once(
                firstLines,
                "demand of " + known.id() + (note.isEmpty() ? " without a note" : " noted \"" + note + "\"")));
        return row.sound() && Double.isFinite(tonnes)
                ? place.map(known -> new Demand.Row(known, tonnes, note))
                : Optional.empty();
    }

    private static Optional<Place> place(Row row, NameFinder names) {
        String word = row.required(PLACE);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(names.place(word));
        } catch (UnknownNameException e) {
            row.report(new TableProblem.WrongWord(row.at(PLACE), e.getMessage()));
            return Optional.empty();
        }
    }
}
