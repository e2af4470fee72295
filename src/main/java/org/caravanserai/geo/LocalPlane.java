package org.caravanserai.geo;

import org.locationtech.jts.geom.Geometry;

/**
 * A flat piece of the world around a position, in metres: the azimuthal equidistant projection. True to scale along
 * lines through the centre; 300 km away, lengths across them are about 0.04 % too long.
 */
public final class LocalPlane {

    private final Projection projection;

    private LocalPlane(Projection projection) {
        this.projection = projection;
    }

    /** The plane whose origin is {@code centre}. */
    public static LocalPlane around(Position centre) {
        return new LocalPlane(Projection.of(
                "PROJECTION[\"Azimuthal_Equidistant\"], PARAMETER[\"latitude_of_center\", %s], PARAMETER[\"longitude_of_center\", %s]"
                        .formatted(centre.latitudeDegrees(), centre.longitudeDegrees())));
    }

    /** A copy of {@code geographic} (longitude, latitude) in metres east and north of the centre. */
    public Geometry project(Geometry geographic) {
        return projection.project(geographic);
    }
}
