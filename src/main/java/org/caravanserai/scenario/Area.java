package org.caravanserai.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.AppliedScenario;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Wgs84;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Polygons of a GeoJSON file (RFC 7946): all that meets them, borders by the line from post to post. */
final class Area implements Selector {

    private final String words;
    private final PreparedGeometry polygons;

    private Area(String words, Geometry polygons) {
        this.words = words;
        this.polygons = PreparedGeometryFactory.prepare(polygons);
    }

    /**
     * The area of a file: a geometry, a feature or a feature collection.
     *
     * @throws IllegalArgumentException if there is no such file or it holds anything but valid polygons
     */
    static Area read(Path file) {
        try {
            List<Geometry> polygons = new ArrayList<>();
            collect(new ObjectMapper().readTree(file.toFile()), polygons);
            if (polygons.isEmpty()) {
                throw new IllegalArgumentException(file + " holds no polygon; draw one, in longitude and latitude");
            }
            Geometry all = UnaryUnionOp.union(polygons).norm();
            String content = new AppliedScenario("", List.of(all.toText()), Optional.empty()).id();
            return new Area("area:" + file.getFileName() + "#" + content, all);
        } catch (IOException | ParseException | RuntimeException e) {
            throw new IllegalArgumentException("area " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void collect(JsonNode node, List<Geometry> polygons) throws ParseException {
        switch (node.path("type").asText()) {
            case "FeatureCollection" -> {
                for (JsonNode feature : node.path("features")) {
                    collect(feature, polygons);
                }
            }
            case "Feature" -> collect(node.path("geometry"), polygons);
            default -> polygons.add(polygon(node));
        }
    }

    private static Geometry polygon(JsonNode node) throws ParseException {
        Geometry geometry = new GeoJsonReader(Wgs84.geometryFactory()).read(node.toString());
        if (!(geometry instanceof Polygonal)) {
            throw new IllegalArgumentException(
                    "\"" + node.path("type").asText() + "\" is no area; use Polygon or MultiPolygon");
        }
        var box = geometry.getEnvelopeInternal();
        if (Math.abs(box.getMinX()) > 180 || box.getMaxX() > 180 || box.getMinY() < -90 || box.getMaxY() > 90) {
            throw new IllegalArgumentException("its coordinates are no longitudes and latitudes");
        }
        var flaw = new IsValidOp(geometry).getValidationError();
        if (flaw != null) {
            throw new IllegalArgumentException("its polygon is not valid: " + flaw);
        }
        return geometry;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean isBroad() {
        return true;
    }

    @Override
    public Selected in(Atlas atlas) {
        Selected selected = Selected.of(
                atlas,
                link -> polygons.intersects(link.alignment().toLineString()),
                crossing -> polygons.intersects(between(atlas, crossing)),
                terminal -> polygons.intersects(point(atlas, terminal)));
        if (selected.isEmpty()) {
            throw new IllegalArgumentException("no link, crossing or terminal meets the area; longitude comes first");
        }
        return selected;
    }

    private static Geometry between(Atlas atlas, BorderCrossing crossing) {
        return Alignment.straight(
                        atlas.placeOf(crossing.fromPost()).position(),
                        atlas.placeOf(crossing.toPost()).position())
                .toLineString();
    }

    private static Geometry point(Atlas atlas, Terminal terminal) {
        return Wgs84.geometryFactory()
                .createPoint(atlas.placeOf(terminal.place()).position().coordinate());
    }
}
