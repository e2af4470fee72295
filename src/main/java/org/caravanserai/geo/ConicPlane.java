package org.caravanserai.geo;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A flat piece of the world for a map of a region, in metres: Lambert's conformal conic projection with its two parallels of
 * true scale a sixth of the height inside the region. Shapes and angles are kept everywhere; over 30° of latitude, scale is
 * off by some 3 % at the most.
 */
public final class ConicPlane {

    private static final double LEAST_HEIGHT_DEGREES = 2;
    private static final double LEAST_CONE_DEGREES = 1;

    private final Projection projection;

    private ConicPlane(Projection projection) {
        this.projection = projection;
    }

    /**
     * The plane for a region. Where it lies evenly about the equator, where no cone fits, its parallels are moved by a degree.
     *
     * @param region in longitude and latitude
     */
    public static ConicPlane over(Envelope region) {
        double middle = region.centre().y;
        double third = Math.max(region.getHeight(), LEAST_HEIGHT_DEGREES) / 3;
        double cone = Math.abs(middle) < LEAST_CONE_DEGREES ? Math.copySign(LEAST_CONE_DEGREES, middle) : middle;
        return new ConicPlane(Projection.of(
                "PROJECTION[\"Lambert_Conformal_Conic_2SP\"], PARAMETER[\"standard_parallel_1\", %s], PARAMETER[\"standard_parallel_2\", %s], PARAMETER[\"latitude_of_origin\", %s], PARAMETER[\"central_meridian\", %s]"
                        .formatted(cone + third, cone - third, middle, region.centre().x)));
    }

    /** A copy of {@code geographic} (longitude, latitude) in metres east and north of the region's middle. */
    public Geometry project(Geometry geographic) {
        return projection.project(geographic);
    }

    /** A copy of {@code flat} (metres east and north of the region's middle) in longitude and latitude. */
    public Geometry unproject(Geometry flat) {
        Geometry geographic = projection.unproject(flat);
        geographic.setSRID(Wgs84.SRID);
        return geographic;
    }
}
