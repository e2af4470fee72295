package org.caravanserai.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.caravanserai.geo.Wgs84;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** The land under the map: country polygons with a place for their names, and what lies around them. */
final class Land {

    /** Names stand within this window even of a country that reaches far out of it. */
    private static final Envelope WINDOW = new Envelope(36, 96, 8, 54);

    private static final double LABEL_TOLERANCE_DEGREES = 0.1;

    private Land() {}

    /** Each with {@code label}, the point farthest from its boundary, and {@code room}, how far that is in degrees. */
    static JsonNode countries() {
        JsonNode collection = read("/geodata/countries.geojson");
        collection.path("features").forEach(feature -> addLabel((ObjectNode) feature));
        return collection;
    }

    static JsonNode neighbours() {
        return read("/geodata/neighbours.geojson");
    }

    private static void addLabel(ObjectNode feature) {
        Geometry window = Wgs84.geometryFactory().toGeometry(WINDOW);
        Geometry shown = valid(geometry(feature)).intersection(window);
        if (shown.isEmpty()) {
            return;
        }
        MaximumInscribedCircle circle = new MaximumInscribedCircle(shown, LABEL_TOLERANCE_DEGREES);
        Point centre = circle.getCenter();
        ObjectNode properties = (ObjectNode) feature.path("properties");
        properties.set(
                "label",
                JsonNodeFactory.instance.arrayNode().add(tenth(centre.getX())).add(tenth(centre.getY())));
        properties.put("room", tenth(circle.getRadiusLine().getLength()));
    }

    private static Geometry geometry(JsonNode feature) {
        try {
            return new GeoJsonReader(Wgs84.geometryFactory())
                    .read(feature.path("geometry").toString());
        } catch (ParseException e) {
            throw new IllegalStateException("a country that ships with the library cannot be read", e);
        }
    }

    private static Geometry valid(Geometry outline) {
        return outline.isValid() ? outline : outline.buffer(0);
    }

    private static double tenth(double degrees) {
        return Math.round(degrees * 10) / 10.0;
    }

    private static JsonNode read(String resource) {
        try (InputStream stream = Land.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
