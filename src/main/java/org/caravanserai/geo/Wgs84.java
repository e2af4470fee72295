package org.caravanserai.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** The one earth model: the WGS 84 ellipsoid. */
public final class Wgs84 {

    /** The EPSG code that every geometry of this library carries. */
    public static final int SRID = 4326;

    private Wgs84() {}

    /** A factory for geometries in longitude and latitude, marked with {@link #SRID}. */
    public static GeometryFactory geometryFactory() {
        return new GeometryFactory(new PrecisionModel(), SRID);
    }

    /**
     * Length of the shortest line between two positions. Holds for every pair: poles, antipodes, lines over the 180°
     * meridian.
     *
     * @return kilometres, 0 to 20 004, right to the millimetre
     * @see <a href="https://doi.org/10.1007/s00190-012-0578-z">Karney (2013), Algorithms for geodesics</a>
     */
    public static double distanceKm(Position from, Position to) {
        return Geodesic.WGS84.Inverse(
                                from.latitudeDegrees(),
                                from.longitudeDegrees(),
                                to.latitudeDegrees(),
                                to.longitudeDegrees(),
                                GeodesicMask.DISTANCE)
                        .s12
                / 1000;
    }

    /**
     * Area of the polygons of a geometry, its sides taken as shortest lines. Holds also around a pole and over the 180°
     * meridian; sides must be shorter than half the earth's girth.
     *
     * @param geographic longitude and latitude; its lines and points count for nothing
     * @return square kilometres, right to the square metre for each polygon
     * @see <a href="https://doi.org/10.1007/s00190-012-0578-z">Karney (2013), Algorithms for geodesics, section 6</a>
     */
    public static double areaKm2(Geometry geographic) {
        double squareMetres = 0;
        for (Object found : PolygonExtracter.getPolygons(geographic)) {
            Polygon polygon = (Polygon) found;
            squareMetres += squareMetresIn(polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                squareMetres -= squareMetresIn(polygon.getInteriorRingN(i));
            }
        }
        return squareMetres / 1e6;
    }

    private static double squareMetresIn(LineString ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        Coordinate[] corners = ring.getCoordinates();
        for (int i = 1; i < corners.length; i++) {
            area.AddPoint(corners[i].y, corners[i].x);
        }
        return Math.abs(area.Compute(false, true).area);
    }

    /** The position on the shortest line between two others that lies {@code km} from the first, right to the millimetre. */
    static Position between(Position from, Position to, double km) {
        GeodesicData there = Geodesic.WGS84
                .InverseLine(
                        from.latitudeDegrees(),
                        from.longitudeDegrees(),
                        to.latitudeDegrees(),
                        to.longitudeDegrees(),
                        GeodesicMask.DISTANCE_IN | GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE)
                .Position(km * 1000);
        return new Position(there.lon2, there.lat2);
    }
}
