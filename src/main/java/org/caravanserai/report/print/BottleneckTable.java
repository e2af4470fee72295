package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Typeface;

/** The first of the ranking by their numbers on the map, in two columns below it. */
record BottleneckTable(
        Bottlenecks found, BottleneckMeasure measure, List<BottleneckMeasure.Ranked> top, double left, double right) {

    static final double BADGE = 6.2;
    private static final double ROW = 15;
    private static final double GAP = 16;
    private static final double PAIRS = 78;

    private int rows() {
        return (top.size() + 1) / 2;
    }

    double height() {
        return ROW * (rows() + 1);
    }

    void draw(Pen pen, double y) {
        double width = (right - left - GAP) / 2;
        for (int i = 0; i < top.size(); i++) {
            int column = i / rows();
            double x = left + column * (width + GAP);
            row(pen, i, x, x + width, y + ROW * (i % rows() + 1.5));
        }
        for (double x : new double[] {left, left + width + GAP}) {
            header(pen, x, x + width, y + ROW - 5);
        }
    }

    private void header(Pen pen, double from, double to, double baseline) {
        Font font = pen.typeface().regular(Typeface.SMALLEST_PT);
        pen.textLeftOf("pairs", to, baseline, font, Pen.GREY);
        pen.textLeftOf(measure.unit(found), to - PAIRS / 2 + 4, baseline, font, Pen.GREY);
        pen.stroke(new Line2D.Double(from, baseline + 4, to, baseline + 4), Pen.FAINT, new BasicStroke(0.6f));
    }

    private void row(Pen pen, int index, double from, double to, double middle) {
        BottleneckMeasure.Ranked ranked = top.get(index);
        badge(pen, index + 1, new Point2D.Double(from + BADGE, middle));
        Font font = pen.typeface().regular(Typeface.SMALLEST_PT);
        pen.textLeftOf(String.valueOf(ranked.pairs()), to, middle + 3.2, font, Pen.INK);
        String value = ranked.cuts() ? ranked.note() : LossScale.plain(Math.rint(ranked.value()));
        pen.textLeftOf(value, to - PAIRS / 2 + 4, middle + 3.2, font, Pen.INK);
        double room = to - PAIRS / 2 - Typeface.widthOf(value, font) - from - 2 * BADGE - 8;
        pen.text(fitting(ranked.name(), font, room), from + 2 * BADGE + 5, middle + 3.2, font, Pen.INK);
    }

    /** A number in a dark circle. */
    static void badge(Pen pen, int number, Point2D at) {
        Ellipse2D circle = new Ellipse2D.Double(at.getX() - BADGE, at.getY() - BADGE, 2 * BADGE, 2 * BADGE);
        pen.fill(circle, Pen.INK);
        pen.stroke(circle, Color.WHITE, new BasicStroke(1f));
        Font font = pen.typeface().bold(Typeface.SMALLEST_PT);
        pen.textAround(String.valueOf(number), at.getX(), at.getY() + 3.2, font, Color.WHITE);
    }

    private static String fitting(String name, Font font, double room) {
        String cut = name;
        while (cut.length() > 1 && Typeface.widthOf(cut + (cut.equals(name) ? "" : "…"), font) > room) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.equals(name) ? name : cut.strip() + "…";
    }
}
