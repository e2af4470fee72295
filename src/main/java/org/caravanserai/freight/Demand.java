package org.caravanserai.freight;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.atlas.Place;

/**
 * How much freight starts or ends where, as a user states it. The library has no demand of its own.
 *
 * @param rows in the order in which they were stated; a place may have several
 */
public record Demand(List<Row> rows) {

    /**
     * Freight of one place.
     *
     * @param tonnes above 0 and finite, of whatever period the user means
     * @param note what it is; may be empty
     */
    public record Row(Place place, double tonnes, String note) {
        public Row {
            requireNonNull(place, "place");
            requireNonNull(note, "note");
            if (!(tonnes > 0 && tonnes < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "demand of " + place.id() + ": tonnes must be above 0 and finite, were " + tonnes);
            }
        }
    }

    private static final Demand NONE = new Demand(List.of());

    public Demand {
        rows = List.copyOf(rows);
    }

    /** Nothing stated. */
    public static Demand none() {
        return NONE;
    }

    /** Whether nothing is stated. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** All places with freight, in the order in which they were stated, with the tonnes of all their rows. */
    public Map<Place, Double> tonnesByPlace() {
        Map<Place, Double> tonnes = new LinkedHashMap<>();
        rows.forEach(row -> tonnes.merge(row.place(), row.tonnes(), Double::sum));
        return tonnes;
    }
}
