package org.caravanserai.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Envelope;

/**
 * A short geodesic stretch of a course: short enough to be straight in a local plane.
 *
 * @param fromKm km-post of its start
 * @param toKm km-post of its end, never before the start
 */
record Piece(Position from, Position middle, Position to, double fromKm, double toKm) {

    /** No piece is longer. */
    static final double LONGEST_KM = 10;

    private static final double METRES_PER_DEGREE = 110_000;
    private static final double SMALLEST_RADIUS_M = 6_335_000;

    /** The geodesic between two positions in equal pieces. */
    static List<Piece> between(Position from, Position to, double fromKm, double toKm) {
        GeodesicLine line = Geodesic.WGS84.InverseLine(
                from.latitudeDegrees(), from.longitudeDegrees(), to.latitudeDegrees(), to.longitudeDegrees());
        int count = Math.max(1, (int) Math.ceil(line.Distance() / 1000 / LONGEST_KM));
        List<Piece> pieces = new ArrayList<>();
        Position start = from;
        for (int i = 0; i < count; i++) {
            Position end = i == count - 1 ? to : at(line, (i + 1.0) / count);
            pieces.add(new Piece(
                    start,
                    at(line, (i + 0.5) / count),
                    end,
                    lerp(fromKm, toKm, (double) i / count),
                    lerp(fromKm, toKm, (i + 1.0) / count)));
            start = end;
        }
        return pieces;
    }

    /** The km-post at a share of the piece, 0 to 1. */
    double kmAt(double share) {
        return lerp(fromKm, toKm, share);
    }

    /** The position at a share of the piece, 0 to 1. */
    Position at(double share) {
        if (share <= 0 || share >= 1) {
            return share <= 0 ? from : to;
        }
        return at(
                Geodesic.WGS84.InverseLine(
                        from.latitudeDegrees(), from.longitudeDegrees(), to.latitudeDegrees(), to.longitudeDegrees()),
                share);
    }

    /** Longitudes and latitudes that hold the piece; over the 180° meridian the longitudes run on. */
    Envelope bounds() {
        double west = from.longitudeDegrees();
        double east = to.longitudeDegrees();
        double turn = Math.abs(east - west) <= 180 ? 0 : Math.copySign(360, west - east);
        return new Envelope(west, east + turn, from.latitudeDegrees(), to.latitudeDegrees());
    }

    /** The same, widened to hold all that lies within {@code metres}: a little too wide, never too narrow. */
    Envelope boundsWithin(double metres) {
        Envelope bounds = bounds();
        double reach = metres + 0.01 * LONGEST_KM * 1000; // a geodesic bulges over its chord, most near a pole
        double latitude = Math.max(Math.abs(bounds.getMinY()), Math.abs(bounds.getMaxY()));
        double sine = Math.sin(reach / SMALLEST_RADIUS_M) / Math.cos(Math.toRadians(latitude));
        boolean holdsPole = !(sine < 1) || latitude + reach / METRES_PER_DEGREE >= 90;
        bounds.expandBy(holdsPole ? 360 : 1.01 * Math.toDegrees(Math.asin(sine)), reach / METRES_PER_DEGREE);
        return bounds;
    }

    private static Position at(GeodesicLine line, double share) {
        var data = line.Position(share * line.Distance(), GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
        return new Position(data.lon2, data.lat2);
    }

    private static double lerp(double from, double to, double share) {
        return share == 1 ? to : from + share * (to - from);
    }
}
