package org.caravanserai.layer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.geo.Wgs84;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** A piece of the map in longitude and latitude, bounded by polygons; its boundary belongs to it. */
public final class Area {

    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

    private final PreparedGeometry polygons;

    private Area(Geometry polygons) {
        this.polygons = PreparedGeometryFactory.prepare(polygons);
    }

    /**
     * Reads the polygons of a GeoJSON file (RFC 7946: a geometry, a feature or a collection of features).
     *
     * @throws IllegalArgumentException if it cannot be read, holds no polygons or anything else beside them, or a polygon
     *     is not valid or not in degrees; the message names the file
     */
    public static Area read(Path file) {
        try {
            JsonNode document = new ObjectMapper().readTree(Files.readString(file));
            List<Geometry> polygons = new ArrayList<>();
            collect(document, polygons);
            if (polygons.isEmpty()) {
                throw new IllegalArgumentException("it holds no polygons");
            }
            polygons.forEach(Area::check);
            return new Area(UnaryUnionOp.union(polygons, Wgs84.geometryFactory()));
        } catch (IOException e) {
            throw new IllegalArgumentException("area " + file + " cannot be read: " + e.getMessage(), e);
        } catch (ParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("area " + file + ": " + e.getMessage(), e);
        }
    }

    private static void collect(JsonNode node, List<Geometry> polygons) throws ParseException {
        if (node.path("type").asText().equals("FeatureCollection")) {
            for (JsonNode feature : node.path("features")) {
                collect(feature, polygons);
            }
            return;
        }
        JsonNode geometry = node.path("type").asText().equals("Feature") ? node.path("geometry") : node;
        if (!geometry.isObject()) {
            throw new IllegalArgumentException("it is no GeoJSON geometry, feature or collection of features");
        }
        polygons.add(new GeoJsonReader(Wgs84.geometryFactory()).read(geometry.toString()));
    }

    private static void check(Geometry geometry) {
        if (!(geometry instanceof Polygonal) || geometry.isEmpty()) {
            throw new IllegalArgumentException(
                    "a " + geometry.getGeometryType() + " bounds no area; polygons are expected");
        }
        if (!WORLD.contains(geometry.getEnvelopeInternal())) {
            throw new IllegalArgumentException(
                    "its coordinates are no longitudes and latitudes in degrees: " + geometry.getEnvelopeInternal());
        }
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error != null) {
            throw new IllegalArgumentException("a polygon is not valid: " + error);
        }
    }

    /** Its polygons in a normal form as well-known text: the same area, the same text. */
    public String wellKnownText() {
        return polygons.getGeometry().norm().toText();
    }

    /** Whether a line or point in longitude and latitude has a point in it. */
    public boolean touches(Geometry geometry) {
        return polygons.intersects(geometry);
    }
}
