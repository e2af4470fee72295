package org.caravanserai.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

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
