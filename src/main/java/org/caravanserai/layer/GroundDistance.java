package org.caravanserai.layer;

import org.caravanserai.geo.LocalPlane;
import org.caravanserai.geo.Position;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterVisitor;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Whether two geometries are within a distance over the ground: measured in a {@link LocalPlane} around the second, which
 * is exact for a point there, and for a geometry 300 km across 0.04 % too long.
 */
final class GroundDistance implements Filter {

    private final Expression one;
    private final Expression other;
    private final double metres;
    private final boolean within;

    /** The plane around what does not change from feature to feature; made anew for each feature when that does. */
    private final LocalPlane fixed;

    GroundDistance(Expression one, Expression other, double metres, boolean within) {
        this.one = one;
        this.other = other;
        this.metres = metres;
        this.within = within;
        this.fixed = other instanceof Literal ? planeAround(other.evaluate(null, Geometry.class)) : null;
    }

    @Override
    public boolean evaluate(Object feature) {
        Geometry from = one.evaluate(feature, Geometry.class);
        Geometry to = other.evaluate(feature, Geometry.class);
        if (from == null || to == null) {
            return false;
        }
        LocalPlane plane = fixed == null ? planeAround(to) : fixed;
        return plane.project(from).isWithinDistance(plane.project(to), metres) == within;
    }

    /** Visitors know no such filter; what they want to know is asked of the filter this one stands for. */
    @Override
    public Object accept(FilterVisitor visitor, Object extraData) {
        return extraData;
    }

    private static LocalPlane planeAround(Geometry geometry) {
        if (geometry == null || geometry.isEmpty()) {
            throw new IllegalArgumentException("a distance needs a geometry to measure from, such as POINT(71.6 34)");
        }
        Point centre = geometry.getCentroid();
        return LocalPlane.around(new Position(centre.getX(), centre.getY()));
    }
}
