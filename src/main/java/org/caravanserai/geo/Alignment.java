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

    /**
     * A line of which the order of positions is the direction.
     *
     * @throws IllegalArgumentException if there are fewer than two positions
     */
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

    /** The first of its positions. */
    public Position start() {
        return positions.get(0);
    }

    /** The last of its positions. */
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

    /**
     * The stretch of it between two points of it, each so many kilometres from its start along the geodesics between its
     * vertices.
     *
     * @param fromKm 0 or more
     * @param toKm more than {@code fromKm}; at most {@link #lengthKm()}, where what is more counts as the end
     * @throws IllegalArgumentException if they are out of order or none of them is on the line
     */
    public Alignment stretch(double fromKm, double toKm) {
        if (!(fromKm >= 0 && fromKm < toKm && fromKm < lengthKm())) {
            throw new IllegalArgumentException(
                    "no stretch from km " + fromKm + " to km " + toKm + " of a line of " + lengthKm() + " km");
        }
        List<Position> cut = new ArrayList<>();
        double behind = 0;
        for (int i = 1; i < positions.size() && behind < toKm; i++) {
            Position from = positions.get(i - 1);
            Position to = positions.get(i);
            double km = from.distanceKm(to);
            if (behind + km > fromKm) {
                if (cut.isEmpty()) {
                    cut.add(fromKm <= behind ? from : Wgs84.between(from, to, fromKm - behind));
                }
                cut.add(behind + km <= toKm ? to : Wgs84.between(from, to, toKm - behind));
            }
            behind += km;
        }
        return new Alignment(cut);
    }

    /** The same line with more vertices on its geodesics, so that none is farther than {@code km} from the next. */
    public Alignment withVertexEvery(double km) {
        List<Position> dense = new ArrayList<>(List.of(start()));
        for (int i = 1; i < positions.size(); i++) {
            Position from = positions.get(i - 1);
            Position to = positions.get(i);
            double gap = from.distanceKm(to);
            int parts = (int) Math.ceil(gap / km);
            for (int part = 1; part < parts; part++) {
                dense.add(Wgs84.between(from, to, gap * part / parts));
            }
            dense.add(to);
        }
        return new Alignment(dense);
    }

    /** A fresh JTS line in longitude and latitude. */
    public LineString toLineString() {
        return Wgs84.geometryFactory()
                .createLineString(positions.stream().map(Position::coordinate).toArray(Coordinate[]::new));
    }
}
