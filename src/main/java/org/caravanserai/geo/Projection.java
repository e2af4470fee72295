package org.caravanserai.geo;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.locationtech.jts.geom.Geometry;

/** A way from longitude and latitude to metres on a plane, made without the EPSG database, which takes a second to start. */
record Projection(MathTransform toPlane) {

    private static final String WKT = """
            PROJCS["plane", GEOGCS["WGS 84", DATUM["WGS_1984", SPHEROID["WGS 84", 6378137, 298.257223563]],
              PRIMEM["Greenwich", 0], UNIT["degree", 0.017453292519943295],
              AXIS["Longitude", EAST], AXIS["Latitude", NORTH]],
              %s, PARAMETER["false_easting", 0],
              PARAMETER["false_northing", 0], UNIT["m", 1], AXIS["x", EAST], AXIS["y", NORTH]]
            """;

    /** The projection of a WKT {@code PROJECTION} and its {@code PARAMETER}s. */
    static Projection of(String projection) {
        try {
            return new Projection(new DefaultCoordinateOperationFactory()
                    .createOperation(DefaultGeographicCRS.WGS84, CRS.parseWKT(WKT.formatted(projection)))
                    .getMathTransform());
        } catch (FactoryException e) {
            throw new IllegalStateException("no such projection: " + projection, e);
        }
    }

    /** A copy of {@code geographic} (longitude, latitude) in metres. */
    Geometry project(Geometry geographic) {
        try {
            return JTS.transform(geographic, toPlane);
        } catch (TransformException e) {
            throw new IllegalArgumentException("cannot be projected: " + geographic, e);
        }
    }

    /** A copy of {@code flat} (metres) in longitude and latitude. */
    Geometry unproject(Geometry flat) {
        try {
            return JTS.transform(flat, toPlane.inverse());
        } catch (TransformException e) {
            throw new IllegalArgumentException("lies beyond the edge of the projection: " + flat, e);
        }
    }
}
