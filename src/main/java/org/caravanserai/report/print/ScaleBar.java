package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Typeface;

/** A bar of round kilometres, true in the middle of a map. */
record ScaleBar(MapFrame frame) {

    private static final int[] SCALES = {10, 20, 50, 100, 200, 500, 1000};
    private static final double LONGEST_BAR = 110;

    /** Draws it from the right edge leftwards, its words above it. */
    void draw(Pen pen, double right, double y) {
        int km = SCALES[0];
        for (int candidate : SCALES) {
            if (candidate * 1000 / frame.metresPerPoint() <= LONGEST_BAR) {
                km = candidate;
            }
        }
        double width = km * 1000 / frame.metresPerPoint();
        Rectangle2D bar = new Rectangle2D.Double(right - width, y, width, 3);
        pen.fill(bar, Color.WHITE);
        pen.fill(new Rectangle2D.Double(right - width, y, width / 2, 3), Pen.INK);
        pen.stroke(bar, Pen.INK, new BasicStroke(0.6f));
        Font font = pen.typeface().regular(Typeface.SMALLEST_PT);
        pen.textLeftOf(km + " km", right, y - 4, font, Pen.INK);
    }
}
