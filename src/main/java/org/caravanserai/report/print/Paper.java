package org.caravanserai.report.print;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.picture.Typeface;
import org.locationtech.jts.geom.Geometry;

/**
 * What every picture on A4 paper has round its drawing: a title and under what conditions it holds above, where it comes from
 * below.
 *
 * @param conditions one paragraph; may be empty
 * @param foot one paragraph; may be empty
 */
record Paper(String title, String conditions, String foot, Typeface typeface) {

    /** The left edge of all that is drawn. */
    static final double LEFT = 28;

    /** The right edge of all that is drawn. */
    static final double RIGHT = Picture.A4_WIDTH_PT - LEFT;

    /** Whom the land and places of a map come from. */
    static final String BOUNDARIES =
            "Boundaries: Natural Earth, public domain, de facto and for no claim; countries outside the atlas in grey. Places:"
                    + " GeoNames, CC BY 4.0, and others. Data: ";

    private static final float TITLE_PT = 13;
    private static final double DEGREES = 14;

    Font small() {
        return typeface.regular(Typeface.SMALLEST_PT);
    }

    private Font large() {
        return typeface.bold(TITLE_PT);
    }

    /** Where the drawing may begin. */
    double bodyTop() {
        return LEFT
                + lines(title, large()).size() * Pen.lineHeight(large())
                + lines(conditions, small()).size() * Pen.lineHeight(small())
                + 2;
    }

    /** The frame of a map that begins there, with room for the numbers of its graticule. */
    MapFrame frame(Geometry everything, double highest) {
        return MapFrame.around(
                everything, new Rectangle2D.Double(LEFT + DEGREES, bodyTop(), RIGHT - LEFT - DEGREES, highest));
    }

    /** Height of the whole where the foot begins at a height. */
    int heightPt(double footTop) {
        return (int) Math.ceil(footTop + footLines().size() * Pen.lineHeight(small()) + LEFT / 2);
    }

    /** Clears the paper and writes what stands above the drawing; returns the base line that would follow. */
    double drawHead(Pen pen, int heightPt) {
        pen.fill(new Rectangle2D.Double(0, 0, Picture.A4_WIDTH_PT, heightPt), Color.WHITE);
        double y = pen.paragraph(title, LEFT, LEFT + 8, RIGHT - LEFT, large(), Pen.INK);
        return pen.paragraph(conditions, LEFT, y - 3, RIGHT - LEFT, small(), Pen.GREY);
    }

    /** Writes what stands below the drawing. */
    void drawFoot(Pen pen, double footTop) {
        double baseline = footTop + small().getSize2D();
        for (String line : footLines()) {
            pen.text(line, LEFT, baseline, small(), Pen.GREY);
            baseline += Pen.lineHeight(small());
        }
    }

    private List<String> footLines() {
        return foot.isEmpty() ? List.of() : lines(foot, small());
    }

    private static List<String> lines(String text, Font font) {
        return Pen.lines(text, RIGHT - LEFT, font);
    }
}
