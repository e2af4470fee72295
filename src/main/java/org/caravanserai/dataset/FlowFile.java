package org.caravanserai.dataset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
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

    private final FreightTable table;
    private final Map<String, Integer> firstLines = new LinkedHashMap<>();

    private FlowFile(FreightTable table) {
        this.table = table;
    }

    /**
     * The flows of a file between places of an atlas, in its order.
     *
     * @throws IllegalArgumentException if the file cannot be opened
     * @throws BadDataException if it is wrong; it carries all problems that were found
     */
    public static List<Flow> read(Path file, Atlas atlas) {
        FreightTable table = new FreightTable(atlas.names(), List.of(ORIGIN, PORT), "tashkent,gwadar,12000");
        return table.read(file, new FlowFile(table)::flow);
    }

    private Optional<Flow> flow(Row row) {
        Optional<Place> from = table.place(row, ORIGIN);
        Optional<Place> to = table.place(row, PORT);
        double tonnes = FreightTable.tonnes(row);
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
}
