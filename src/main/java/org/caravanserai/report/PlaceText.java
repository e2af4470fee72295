package org.caravanserai.report;

import java.util.List;
import java.util.Locale;
import org.caravanserai.atlas.Place;

/** Places as a table. */
public final class PlaceText {

    private PlaceText() {}

    /** One line a place, in the order given. */
    public static String of(List<Place> places) {
        TextTable table = new TextTable("id", "name", "country", "kind", "lat>", "lon>", "also called");
        for (Place place : places) {
            table.row(
                    place.id(),
                    place.name(),
                    place.country(),
                    place.kind().name().toLowerCase(Locale.ROOT),
                    String.format(Locale.ROOT, "%.4f", place.position().latitudeDegrees()),
                    String.format(Locale.ROOT, "%.4f", place.position().longitudeDegrees()),
                    String.join(", ", place.otherNames()));
        }
        return table.toString();
    }
}
