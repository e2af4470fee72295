package org.caravanserai.geo;

import org.locationtech.jts.geom.Coordinate;

/**
 * All points of a plane within a radius of a stretch. It is convex, so a straight line has one part inside, which is found in
 * closed form: between the first and the last of its crossings with the two end discs and the strip between them.
 */
record Capsule(Coordinate start, Coordinate end, double radius) {

    /** A part of a line from {@code a} to {@code b}, by shares from 0 to 1; empty where {@code from} is above {@code to}. */
    record Part(double from, double to) {

        static final Part NONE = new Part(1, 0);
        static final Part WHOLE = new Part(0, 1);

        boolean isEmpty() {
            return !(from <= to);
        }

        Part hull(Part other) {
            if (isEmpty() || other.isEmpty()) {
                return isEmpty() ? other : this;
            }
            return new Part(Math.min(from, other.from), Math.max(to, other.to));
        }

        Part and(Part other) {
            return new Part(Math.max(from, other.from), Math.min(to, other.to));
        }
    }

    /** The part of the line from {@code a} to {@code b} inside. */
    Part of(Coordinate a, Coordinate b) {
        return disc(start, a, b).hull(disc(end, a, b)).hull(strip(a, b));
    }

    private Part disc(Coordinate centre, Coordinate a, Coordinate b) {
        double ux = b.x - a.x;
        double uy = b.y - a.y;
        double wx = a.x - centre.x;
        double wy = a.y - centre.y;
        double square = ux * ux + uy * uy;
        double power = wx * wx + wy * wy - radius * radius;
        if (square == 0) {
            return power <= 0 ? Part.WHOLE : Part.NONE;
        }
        double half = (wx * ux + wy * uy) / square;
        double root = half * half - power / square;
        return root < 0 ? Part.NONE : Part.WHOLE.and(new Part(-half - Math.sqrt(root), -half + Math.sqrt(root)));
    }

    private Part strip(Coordinate a, Coordinate b) {
        double length = start.distance(end);
        if (length == 0) {
            return Part.NONE;
        }
        double ex = (end.x - start.x) / length;
        double ey = (end.y - start.y) / length;
        double alongA = (a.x - start.x) * ex + (a.y - start.y) * ey;
        double alongB = (b.x - start.x) * ex + (b.y - start.y) * ey;
        double asideA = (a.y - start.y) * ex - (a.x - start.x) * ey;
        double asideB = (b.y - start.y) * ex - (b.x - start.x) * ey;
        return Part.WHOLE.and(between(alongA, alongB, 0, length)).and(between(asideA, asideB, -radius, radius));
    }

    /** Where a value that goes evenly from {@code a} to {@code b} lies between two bounds. */
    private static Part between(double a, double b, double low, double high) {
        double slope = b - a;
        if (slope == 0) {
            return a >= low && a <= high ? Part.WHOLE : Part.NONE;
        }
        double atLow = (low - a) / slope;
        double atHigh = (high - a) / slope;
        return new Part(Math.min(atLow, atHigh), Math.max(atLow, atHigh));
    }
}
