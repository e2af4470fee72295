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
import org.caravanserai.freight.Flow;

/**
 * Reads how much goes from where to where, as a user knows it, from a CSV file:
 *
 * <pre>{@code
 * origin,port,tonnes,note
 * tashkent,gwadar,12000,cotton
 * Almaty,poti-port,95000,
 * }</pre>
 *
 * <p>Tonnes are those of a year. An origin or port is the id or a name of a place, and a pair of them has one row. The column
 * {@code note} may be left out. All that is wrong is told at once, by line.
 */
public final class FlowFile {

    private static final String ORIGIN = "origin";
    private static final String PORT = "port";
    private static final String TONNES = "tonnes";
    private static final String NOTE = "note";
    private static final double LEAST = 0.001;
    private static final double MOST = 1e12;

    private final NameFinder names;
    private final Map<String, Integer> firstLines = new LinkedHashMap<>();

    private FlowFile(NameFinder names) {
        this.names = names;
    }

    /**
     * The flows of a file between places of an atlas, in its order.
     *
     * @throws IllegalArgumentException if the file cannot be opened
     * @throws BadDataException if it is wrong; it carries all problems that were found
     */
    public static List<Flow> read(Path file, Atlas atlas) {
        try {
            String name = file.getFileName().toString();
            return new FlowFile(atlas.names()).flows(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "no demand can be read from " + file + " (" + e
                            + "); name a CSV file with columns origin, port and tonnes",
                    e);
        }
    }

    private List<Flow> flows(String file, byte[] content) {
        Problems all = new Problems();
        List<Flow> flows = new ArrayList<>();
        for (Row row : Table.read(file, List.of(ORIGIN, PORT, TONNES, NOTE), content, all)
                .rows()) {
            flow(row).ifPresent(flows::add);
        }
        Problems told = new Problems();
        all.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR && !missesNote(problem))
                .forEach(told::report);
        if (told.sorted().isEmpty() && flows.isEmpty()) {
            told.report(new TableProblem.BadFormat(
                    Where.in(file), "no row", "a demand; write such as tashkent,gwadar,12000"));
        }
        told.orThrow();
        return flows;
    }

    private static boolean missesNote(Problem problem) {
        return problem instanceof TableProblem.MissingColumn missing
                && missing.where().column().equals(NOTE);
    }

    private Optional<Flow> flow(Row row) {
        Optional<Place> from = place(row, ORIGIN);
        Optional<Place> to = place(row, PORT);
        double tonnes = row.requiredNumber(TONNES, LEAST, MOST);
        if (from.isPresent() && to.isPresent()) {
            row.once(
                    firstLines,
                    "demand from " + from.get().id() + " to " + to.get().id());
        }
        if (from.isPresent() && from.equals(to)) {
            row.report(new TableProblem.WrongWord(row.at(PORT), "is where the freight starts; name another place"));
        }
        return row.sound() && Double.isFinite(tonnes) && from.isPresent() && to.isPresent()
                ? Optional.of(new Flow(from.get(), to.get(), tonnes))
                : Optional.empty();
    }

    private Optional<Place> place(Row row, String column) {
        String word = row.required(column);
        try {
            return word.isEmpty() ? Optional.empty() : Optional.of(names.place(word));
        } catch (UnknownNameException e) {
            row.report(new TableProblem.WrongWord(row.at(column), e.getMessage()));
            return Optional.empty();
        }
    }
}
