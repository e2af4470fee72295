package org.caravanserai.analysis.hinterland;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Wgs84;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Ground that a port wins, or that none does.
 *
 * @param port empty where no port can be reached from
 * @param contested whether it is of the belt in which the next port is nearly as good
 * @param shape valid, longitude and latitude, five decimals; handed out as a copy
 */
public record Territory(Optional<Place> port, boolean contested, MultiPolygon shape) {

    public Territory {
        requireNonNull(port, "port");
        shape = (MultiPolygon) shape.copy();
    }

    /** A fresh copy, which may be edited. */
    @Override
    public MultiPolygon shape() {
        return (MultiPolygon) shape.copy();
    }

    /** Square kilometres on the ellipsoid; right to 0.01 % for the shape as it is drawn. */
    public double areaKm2() {
        return Wgs84.areaKm2(shape);
    }
}
