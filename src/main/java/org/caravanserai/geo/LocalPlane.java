package org.caravanserai.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * A flat piece of the world around a position, in metres: the azimuthal equidistant projection of the WGS 84 ellipsoid.
 * Exact to the millimetre along lines through the centre; r km away, lengths across them are r² / (6 R²) too long, R being
 * 6 371 km: 0.04 % at 300 km.
 *
 * @see <a href="https://doi.org/10.1007/s00190-012-0578-z">Karney (2013), Algorithms for geodesics, section 8</a>
 */
public final class LocalPlane {

    private static final int TO_PLANE = GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH;
    private static final int TO_EARTH = GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.LONG_UNROLL;

    private final Position centre;

    private LocalPlane(Position centre) {
        this.centre = centre;
    }

    /** The plane whose origin is {@code centre}. */
    public static LocalPlane around(Position centre) {
        return new LocalPlane(centre);
    }

    /** Metres east (x) and north (y) of the centre. */
    public Coordinate project(Position position) {
        return project(position.longitudeDegrees(), position.latitudeDegrees());
    }

    /** A copy of {@code geographic} (longitude, latitude) in metres east and north of the centre. */
    public Geometry project(Geometry geographic) {
        return moved(geographic, position -> position.setCoordinate(project(position.x, position.y)), 0);
    }

    /**
     * A copy of {@code flat} in longitude and latitude. Longitudes run on over the 180° meridian, so that a shape stays in
     * one piece: they lie within 180° of the centre's.
     */
    public Geometry unproject(Geometry flat) {
        return moved(flat, point -> point.setCoordinate(unproject(point)), Wgs84.SRID);
    }

    private Coordinate project(double longitude, double latitude) {
        GeodesicData way = Geodesic.WGS84.Inverse(
                centre.latitudeDegrees(), centre.longitudeDegrees(), latitude, longitude, TO_PLANE);
        double azimuth = Math.toRadians(way.azi1);
        return new Coordinate(way.s12 * Math.sin(azimuth), way.s12 * Math.cos(azimuth));
    }

    private Coordinate unproject(Coordinate point) {
        double azimuth = Math.toDegrees(Math.atan2(point.x, point.y));
        GeodesicData way = Geodesic.WGS84.Direct(
                centre.latitudeDegrees(), centre.longitudeDegrees(), azimuth, Math.hypot(point.x, point.y), TO_EARTH);
        return new Coordinate(way.lon2, way.lat2);
    }

    private static Geometry moved(Geometry geometry, CoordinateFilter filter, int srid) {
        Geometry copy = geometry.copy();
        copy.apply(filter);
        copy.geometryChanged();
        copy.setSRID(srid);
        return copy;
    }
}
