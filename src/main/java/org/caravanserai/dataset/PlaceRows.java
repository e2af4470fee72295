package org.caravanserai.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.atlas.Source;
import org.caravanserai.geo.Position;

/** Reads sources.csv and places.csv. */
final class PlaceRows {

    private PlaceRows() {}

    static List<Source> sources(Table table) {
        table.checkIds();
        List<Source> sources = new ArrayList<>();
        for (Row row : table.rows()) {
            Source source = new Source(
                    row.text("id"),
                    row.required("title"),
                    row.required("publisher"),
                    row.text("year"),
                    row.text("url"),
                    row.required("licence"),
                    row.text("retrieved"));
            if (row.sound()) {
                sources.add(source);
            }
        }
        return sources;
    }

    static List<Place> places(Table table, Set<String> sources) {
        table.checkIds();
        List<Place> places = new ArrayList<>();
        for (Row row : table.rows()) {
            String name = row.required("name");
            String country = row.country("country");
            PlaceKind kind = row.word("kind", PlaceKind.class);
            double longitude = row.requiredNumber("lon", -180, 180);
            double latitude = row.requiredNumber("lat", -90, 90);
            var elevation = row.wholeNumber("elevation_m", -450, 9000);
            List<String> rowSources = row.sources(sources);
            if (row.sound()) {
                places.add(new Place(
                        row.text("id"),
                        name,
                        row.list("alt_names"),
                        country,
                        kind,
                        new Position(longitude, latitude),
                        elevation,
                        rowSources,
                        row.text("note")));
            }
        }
        return places;
    }
}
