package org.caravanserai.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/** JTS geometries as RFC 7946 wants them: longitude first, no CRS member, rings right-handed, six decimals (a decimetre). */
public final class GeoJsonGeometry {

    private static final int DECIMALS = 6;

    private GeoJsonGeometry() {}

    /** The geometry object. */
    public static JsonNode of(Geometry geometry) {
        GeoJsonWriter writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        writer.setForceCCW(true);
        try {
            return new ObjectMapper().readTree(writer.write(geometry));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JTS wrote GeoJSON that cannot be read", e);
        }
    }
}
