package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.caravanserai.analysis.corridor.CorridorReach;
import org.caravanserai.analysis.corridor.PlaceAlong;
import org.caravanserai.geo.Span;
import org.caravanserai.geo.Spans;
import org.caravanserai.geo.Wgs84;
import org.locationtech.jts.geom.Geometry;

/**
 * Places by a corridor, in the forms they are written in.
 *
 * @param places in order of km-posts
 */
public record ReachOfCorridor(CorridorReach reach, double withinKm, List<PlaceAlong> places, String dataVersion) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A table, lines ended by {@code \n}. */
    public String text() {
        TextTable table = new TextTable("km>", "off km>", "place", "name", "country", "kind");
        for (PlaceAlong along : places) {
            table.row(
                    Lengths.tenths(along.post().km()),
                    Lengths.tenths(along.post().offsetKm()),
                    along.place().id(),
                    along.place().name(),
                    along.place().country(),
                    kind(along));
        }
        return "%s\n%s km; places within %s km: %d; data %s\n\n"
                        .formatted(
                                reach.corridor().name(),
                                Lengths.tenths(reach.course().lengthKm()),
                                Lengths.plain(withinKm),
                                places.size(),
                                dataVersion)
                + table;
    }

    /** Comma-separated values, a line a place. */
    public String csv() {
        CsvText csv = new CsvText("corridor", "km", "off_km", "place", "name", "country", "kind", "lon", "lat");
        for (PlaceAlong along : places) {
            csv.row(
                    reach.corridor().id(),
                    Lengths.metres(along.post().km()).toPlainString(),
                    Lengths.metres(along.post().offsetKm()).toPlainString(),
                    along.place().id(),
                    along.place().name(),
                    along.place().country(),
                    kind(along),
                    String.valueOf(along.place().position().longitudeDegrees()),
                    String.valueOf(along.place().position().latitudeDegrees()));
        }
        return csv.toString();
    }

    /** The corridor and the places. */
    public ObjectNode json() {
        ObjectNode document = corridor();
        ArrayNode list = document.putArray("places");
        places.forEach(along -> list.add(properties(along)));
        return document;
    }

    /** A feature collection (RFC 7946): the catchment, unless the distance is nothing; the corridor's line; the places. */
    public ObjectNode geoJson() {
        ObjectNode collection = NODES.objectNode();
        collection.put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        if (withinKm > 0) {
            var catchment = reach.catchment(withinKm);
            ObjectNode land = corridor().put("what", "catchment").put("area_km2", Math.round(catchment.areaKm2()));
            add(features, land, catchment.shape());
        }
        Spans whole = new Spans(List.of(new Span(0, reach.course().lengthKm())));
        add(features, corridor().put("what", "corridor"), reach.course().lines(whole));
        for (PlaceAlong along : places) {
            add(
                    features,
                    properties(along).put("what", "place"),
                    Wgs84.geometryFactory().createPoint(along.place().position().coordinate()));
        }
        return collection;
    }

    private ObjectNode corridor() {
        return NODES.objectNode()
                .put("corridor", reach.corridor().id())
                .put("name", reach.corridor().name())
                .put("km", Lengths.metres(reach.course().lengthKm()))
                .put("within_km", withinKm)
                .put("data_version", dataVersion);
    }

    private static ObjectNode properties(PlaceAlong along) {
        return NODES.objectNode()
                .put("place", along.place().id())
                .put("name", along.place().name())
                .put("country", along.place().country())
                .put("kind", kind(along))
                .put("at_km", Lengths.metres(along.post().km()))
                .put("off_km", Lengths.metres(along.post().offsetKm()));
    }

    private static String kind(PlaceAlong along) {
        return along.place().kind().name().toLowerCase(Locale.ROOT);
    }

    private static void add(ArrayNode features, ObjectNode properties, Geometry geometry) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature");
        feature.set("properties", properties);
        feature.set("geometry", GeoJsonGeometry.of(geometry));
    }
}
