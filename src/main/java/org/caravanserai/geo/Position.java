package org.caravanserai.geo;

import org.locationtech.jts.geom.Coordinate;

/**
 * A point on the WGS 84 ellipsoid (EPSG:4326), longitude first.
 *
 * @param longitudeDegrees -180 to 180
 * @param latitudeDegrees -90 to 90
 */
public record Position(double longitudeDegrees, double latitudeDegrees) {

    /**
     * A point whose coordinates are not brought back into range: 190° is an error, not 170° west.
     *
     * @throws IllegalArgumentException if one lies outside its range or is not a number
     */
    public Position {
        if (!(Math.abs(longitudeDegrees) <= 180)) {
            throw new IllegalArgumentException("longitude must lie in [-180, 180], was " + longitudeDegrees);
        }
        if (!(Math.abs(latitudeDegrees) <= 90)) {
            throw new IllegalArgumentException("latitude must lie in [-90, 90], was " + latitudeDegrees);
        }
    }

    /** A fresh JTS coordinate, x = longitude. */
    public Coordinate coordinate() {
        return new Coordinate(longitudeDegrees, latitudeDegrees);
    }

    /** Length of the shortest line to {@code other}, in kilometres. */
    public double distanceKm(Position other) {
        return Wgs84.distanceKm(this, other);
    }
}
