package org.caravanserai.report.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * A name for a point of a picture.
 *
 * @param anchor the point
 * @param clearance how far the text keeps from the point at least
 * @param reach how far it may be moved away; it is left out where there is no room so near
 */
public record Label(String text, Point2D anchor, Font font, Color color, double clearance, double reach) {

    /** A label that is placed where there is room, a leader line leading to it from afar. */
    public static Label of(String text, Point2D anchor, Font font, Color color) {
        return new Label(text, anchor, font, color, 5, 120);
    }

    /** The same, left out when there is no room within {@code points}. */
    public Label within(double points) {
        return new Label(text, anchor, font, color, clearance, points);
    }

    /** The same, keeping so far from its point. */
    public Label clearOf(double points) {
        return new Label(text, anchor, font, color, points, reach);
    }

    /** Width and height it takes. */
    Rectangle2D size() {
        Rectangle2D box = Typeface.boxOf(text, font);
        return new Rectangle2D.Double(0, 0, box.getWidth() + 2, font.getSize2D() * 1.15);
    }

    /** The base line of its text in a box of its size. */
    double baselineIn(Rectangle2D box) {
        return box.getY() + font.getSize2D() * 0.93;
    }
}
