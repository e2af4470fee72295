package org.caravanserai.geo;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.locationtech.jts.geom.Geometry;

/**
 * A flat piece of the world around a position, in metres: the azimuthal equidistant projection. True to scale along
 * lines through the centre; 300 km away, lengths across them are about 0.04 % too long. Made without the EPSG database,
 * which takes a second to start.
 */
public final class LocalPlane {

    private final MathTransform toPlane;
    private final MathTransform fromPlane;

    private LocalPlane(MathTransform toPlane, MathTransform fromPlane) {
        this.toPlane = toPlane;
        this.fromPlane = fromPlane;
    }

    /** The plane whose origin is {@code centre}. */
    public static LocalPlane around(Position centre) {
        String wkt = """
                PROJCS["local", GEOGCS["WGS 84", DATUM["WGS_1984", SPHEROID["WGS 84", 6378137, 298.257223563]],
                  PRIMEM["Greenwich", 0], UNIT["degree", 0.017453292519943295],
                  AXIS["Longitude", EAST], AXIS["Latitude", NORTH]],
                  PROJECTION["Azimuthal_Equidistant"], PARAMETER["latitude_of_center", %s],
                  PARAMETER["longitude_of_center", %s], PARAMETER["false_easting", 0],
                  PARAMETER["false_northing", 0], UNIT["m", 1], AXIS["x", EAST], AXIS["y", NORTH]]
                """.formatted(centre.latitudeDegrees(), centre.longitudeDegrees());
        try {
            CoordinateReferenceSystem plane = CRS.parseWKT(wkt);
            MathTransform toPlane = new DefaultCoordinateOperationFactory()
                    .createOperation(DefaultGeographicCRS.WGS84, plane)
                    .getMathTransform();
            return new LocalPlane(toPlane, toPlane.inverse());
        } catch (FactoryException | NoninvertibleTransformException e) {
            throw new IllegalStateException("no projection around " + centre, e);
        }
    }

    /** A copy of {@code geographic} (longitude, latitude) in metres east and north of the centre. */
    public Geometry project(Geometry geographic) {
        return transformed(geographic, toPlane);
    }

    /** A copy of {@code flat}, in metres east and north of the centre, in longitude and latitude. */
    public Geometry unproject(Geometry flat) {
        return transformed(flat, fromPlane);
    }

    private static Geometry transformed(Geometry geometry, MathTransform transform) {
        try {
            return JTS.transform(geometry, transform);
        } catch (TransformException e) {
            throw new IllegalArgumentException("cannot be projected: " + geometry, e);
        }
    }
}
