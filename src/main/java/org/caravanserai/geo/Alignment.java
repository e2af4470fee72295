package org.caravanserai.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * The line of a way over the ground, as positions in order. Cannot be changed: what {@link #toLineString()} hands out is
 * a fresh copy.
 *
 * @param positions at least two
 */
public record Alignment(List<Position> positions) {

    public Alignment {
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException("an alignment needs at least two positions, had " + positions.size());
        }
    }

    /** The straight line between two positions. */
    public static Alignment straight(Position from, Position to) {
        return new Alignment(List.of(from, to));
    }

    public Position start() {
        return positions.get(0);
    }

    public Position end() {
        return positions.get(positions.size() - 1);
    }

    /** Geodesic length in kilometres, from vertex to vertex. */
    public double lengthKm() {
        double km = 0;
        for (int i = 1; i < positions.size(); i++) {
            km += positions.get(i - 1).distanceKm(positions.get(i));
        }
        return km;
    }

    /** The longest stretch between two neighbouring vertices, in kilometres. */
    public double longestGapKm() {
        double km = 0;
        for (int i = 1; i < positions.size(); i++) {
            km = Math.max(km, positions.get(i - 1).distanceKm(positions.get(i)));
        }
        return km;
    }

    /** The same way, travelled from the end to the start. */
    public Alignment reversed() {
        List<Position> turned = new ArrayList<>(positions);
        Collections.reverse(turned);
        return new Alignment(turned);
    }

    /** A fresh JTS line in longitude and latitude. */
    public LineString toLineString() {
        return Wgs84.geometryFactory()
                .createLineString(positions.stream().map(Position::coordinate).toArray(Coordinate[]::new));
    }
}
