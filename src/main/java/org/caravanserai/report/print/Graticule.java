package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Typeface;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** Meridians and parallels, told at the lower and the left edge. */
record Graticule(MapFrame frame) {

    private static final int[] STEPS = {1, 2, 5, 10, 20};
    private static final double PT_BETWEEN = 75;
    private static final double KM_PER_DEGREE = 111;
    private static final int PIECES = 200;

    /** Degrees from line to line. */
    int step() {
        for (int step : STEPS) {
            if (step * KM_PER_DEGREE * 1000 / frame.metresPerPoint() >= PT_BETWEEN) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    void drawLines(Pen pen) {
        Envelope region = frame.surroundings();
        for (double degrees = first(region.getMinX()); degrees <= region.getMaxX(); degrees += step()) {
            line(pen, meridian(degrees));
        }
        for (double degrees = first(region.getMinY()); degrees <= region.getMaxY(); degrees += step()) {
            line(pen, parallel(degrees));
        }
    }

    void drawNumbers(Pen pen) {
        Envelope region = frame.surroundings();
        Rectangle2D window = frame.window();
        Font font = pen.typeface().regular(Typeface.SMALLEST_PT);
        Coordinate[] lower = {
            new Coordinate(window.getMinX(), window.getMaxY()), new Coordinate(window.getMaxX(), window.getMaxY())
        };
        Coordinate[] left = {
            new Coordinate(window.getMinX(), window.getMinY()), new Coordinate(window.getMinX(), window.getMaxY())
        };
        for (double degrees = first(region.getMinX()); degrees <= region.getMaxX(); degrees += step()) {
            String text = told(degrees, "E", "W");
            crossing(meridian(degrees), lower)
                    .ifPresent(at -> pen.textAround(text, at.x, window.getMaxY() + 11, font, Pen.GREY));
        }
        for (double degrees = first(region.getMinY()); degrees <= region.getMaxY(); degrees += step()) {
            String text = told(degrees, "N", "S");
            crossing(parallel(degrees), left)
                    .ifPresent(at -> pen.textLeftOf(text, window.getMinX() - 3, at.y + 3, font, Pen.GREY));
        }
    }

    private double first(double least) {
        return Math.ceil(least / step()) * step();
    }

    private LineString meridian(double longitude) {
        Envelope region = frame.surroundings();
        return line(longitude, region.getMinY(), longitude, region.getMaxY());
    }

    private LineString parallel(double latitude) {
        Envelope region = frame.surroundings();
        return line(region.getMinX(), latitude, region.getMaxX(), latitude);
    }

    private static LineString line(double fromX, double fromY, double toX, double toY) {
        Coordinate[] points = new Coordinate[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            double share = (double) i / PIECES;
            points[i] = new Coordinate(fromX + share * (toX - fromX), fromY + share * (toY - fromY));
        }
        return Wgs84.geometryFactory().createLineString(points);
    }

    private void line(Pen pen, LineString line) {
        pen.stroke(frame.shape(line), new Color(0x60, 0x70, 0x80, 60), new BasicStroke(0.5f));
    }

    private Optional<Coordinate> crossing(LineString line, Coordinate[] edge) {
        Geometry crossing = frame.visible(line).intersection(line.getFactory().createLineString(edge));
        return crossing.isEmpty() ? Optional.empty() : Optional.of(crossing.getCoordinate());
    }

    private static String told(double degrees, String positive, String negative) {
        int whole = (int) Math.round(Math.abs(degrees));
        return whole == 0 ? "0°" : whole + "°" + (degrees > 0 ? positive : negative);
    }
}
