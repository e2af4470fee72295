package org.caravanserai.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.geo.LocalPlane;
import org.caravanserai.geo.Position;
import org.caravanserai.geo.Wgs84;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.distance.DistanceOp;

/** The boundary polygons of countries.geojson, by ISO 3166-1 alpha-2 code. */
final class Countries {

    private final Map<String, PreparedGeometry> outlines = new LinkedHashMap<>();
    private final List<CountryOutline> all = new ArrayList<>();

    /** The outlines as read, in the order of the file. */
    List<CountryOutline> outlines() {
        return List.copyOf(all);
    }

    /** No polygons: nothing lies outside its country. */
    static Countries none() {
        return new Countries();
    }

    static Countries read(byte[] bytes, Problems problems) {
        Countries countries = new Countries();
        try {
            for (JsonNode feature : new ObjectMapper().readTree(bytes).path("features")) {
                if (!feature.path("geometry").path("type").asText().endsWith("Polygon")) {
                    problems.report(new TableProblem.BadFormat(
                            Where.in(Schema.COUNTRIES),
                            feature.path("properties").path("iso2").asText(),
                            "a feature with a Polygon or MultiPolygon"));
                    continue;
                }
                Geometry outline = new GeoJsonReader(Wgs84.geometryFactory())
                        .read(feature.path("geometry").toString());
                countries.add(feature.path("properties"), outline.isValid() ? outline : outline.buffer(0));
            }
        } catch (JsonProcessingException e) {
            problems.report(new TableProblem.Unreadable(
                    new Where(
                            Schema.COUNTRIES,
                            e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                            ""),
                    e.getOriginalMessage()));
        } catch (IOException | ParseException e) {
            problems.report(new TableProblem.Unreadable(Where.in(Schema.COUNTRIES), e.getMessage()));
        }
        return countries;
    }

    private void add(JsonNode properties, Geometry outline) {
        String code = properties.path("iso2").asText();
        outlines.put(code, PreparedGeometryFactory.prepare(outline));
        all.add(new CountryOutline(code, properties.path("name").asText(), outline));
    }

    /** How far a position lies outside a country: 0 inside, empty where the country has no polygon. */
    Optional<Double> kmOutside(String country, Position position) {
        PreparedGeometry outline = outlines.get(country);
        if (outline == null) {
            return Optional.empty();
        }
        Geometry point = Wgs84.geometryFactory().createPoint(position.coordinate());
        if (outline.covers(point)) {
            return Optional.of(0.0);
        }
        // The nearest boundary point in degrees is near enough to the nearest in metres to measure to.
        var nearest = DistanceOp.nearestPoints(outline.getGeometry(), point)[0];
        Geometry boundaryPoint = Wgs84.geometryFactory().createPoint(nearest);
        Geometry flat = LocalPlane.around(position).project(boundaryPoint);
        return Optional.of(Math.hypot(flat.getCoordinate().x, flat.getCoordinate().y) / 1000);
    }
}
