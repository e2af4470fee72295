package org.caravanserai.dataset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
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

    private final FreightTable table;
    private final Map<String, Integer> firstLines = new LinkedHashMap<>();

    private DemandFile(FreightTable table) {
        this.table = table;
    }

    /**
     * The demand of a file, at the places of an atlas.
     *
     * @throws IllegalArgumentException if the file cannot be opened
     * @throws BadDataException if it is wrong; it carries all problems that were found
     */
    public static Demand read(Path file, Atlas atlas) {
        FreightTable table = new FreightTable(atlas.names(), List.of(PLACE), "tashkent,120000");
        return new Demand(table.read(file, new DemandFile(table)::row));
    }

    private Optional<Demand.Row> row(Row row) {
        Optional<Place> place = table.place(row, PLACE);
        double tonnes = FreightTable.tonnes(row);
        String note = row.text(FreightTable.NOTE);
        place.ifPresent(known -> row.once(
                firstLines,
                "demand of " + known.id() + (note.isEmpty() ? " without a note" : " noted \"" + note + "\"")));
        return row.sound() && Double.isFinite(tonnes)
                ? place.map(known -> new Demand.Row(known, tonnes, note))
                : Optional.empty();
    }
}
