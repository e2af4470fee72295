package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.caravanserai.report.picture.Pen;

/**
 * A line of a map's legend.
 *
 * @param words what the sign means; a heading where the sign draws nothing
 */
record LegendKey(String words, Sign sign) {

    /** How wide a sign is, in points. */
    static final double WIDTH = 22;

    /** The sign of a line of the legend. */
    @FunctionalInterface
    interface Sign {
        /** Draws it from {@code x} to {@link #WIDTH} beyond, round a height. */
        void draw(Pen pen, double x, double middle);
    }

    /** A sample of a line. */
    static LegendKey line(String words, Color color, BasicStroke stroke) {
        return new LegendKey(
                words, (pen, x, middle) -> pen.stroke(new Line2D.Double(x, middle, x + WIDTH, middle), color, stroke));
    }

    /** A sample of an area. */
    static LegendKey area(String words, Color color) {
        return new LegendKey(
                words, (pen, x, middle) -> pen.fill(new Rectangle2D.Double(x, middle - 4.5, WIDTH, 9), color));
    }
}
