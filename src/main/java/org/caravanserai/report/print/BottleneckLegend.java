package org.caravanserai.report.print;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Element;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Typeface;

/** What the signs of a map of bottlenecks mean, in columns below it, and its scale. */
record BottleneckLegend(
        Bottlenecks found, BottleneckMeasure measure, LossScale classes, MapFrame frame, double left, double right) {

    private static final double ROW = 14;
    private static final int ROWS = 6;
    private static final double SAMPLE = 26;

    double height() {
        return ROW * ROWS + 4;
    }

    void draw(Pen pen, double top) {
        double column = (right - left) / 4;
        amounts(pen, left, top);
        posts(pen, left + column * 1.35, top);
        signs(pen, left + column * 2.3, top);
        new ScaleBar(frame).draw(pen, right, top + ROW * 1.5);
    }

    private void amounts(Pen pen, double x, double top) {
        title(pen, measure.told(found), x, top);
        for (int number = 0; number < classes.classes(); number++) {
            double y = top + ROW * (number + 1.5);
            pen.stroke(sample(x, y), classes.color(number), classes.stroke(number));
            text(pen, classes.told(number), x + SAMPLE + 8, y);
        }
        if (measure == BottleneckMeasure.LOSS) {
            double y = top + ROW * (classes.classes() + 1.5);
            pen.stroke(sample(x, y), LossScale.CUT, LossScale.cutStroke());
            text(pen, "leaves pairs without a way", x + SAMPLE + 8, y);
        }
    }

    private static Line2D sample(double x, double y) {
        return new Line2D.Double(x + 3, y, x + SAMPLE, y);
    }

    private void posts(Pen pen, double x, double top) {
        title(pen, "Posts and terminals", x, top);
        double y = top + ROW * 1.5;
        Color color = classes.color(1);
        BottleneckGround.draw(pen, Element.Kind.CROSSING, new Point2D.Double(x + 10, y), 5, color, false);
        text(pen, "border crossing", x + 26, y);
        y += ROW;
        BottleneckGround.draw(pen, Element.Kind.TERMINAL, new Point2D.Double(x + 10, y), 5, color, false);
        text(pen, "terminal", x + 26, y);
        y += ROW + 3;
        sized(pen, classes.most(), x, y);
        sized(pen, classes.most() / 10, x, y + ROW + 4);
    }

    private void sized(Pen pen, double value, double x, double y) {
        Point2D at = new Point2D.Double(x + 10, y);
        Color color = classes.color(classes.classOf(value));
        BottleneckGround.draw(pen, Element.Kind.CROSSING, at, classes.radius(value), color, false);
        String number = LossScale.plain(value >= 10 ? Math.rint(value) : Math.rint(value * 10) / 10);
        text(pen, number + " " + measure.unit(found), x + 26, y);
    }

    private void signs(Pen pen, double x, double top) {
        title(pen, "Signs", x, top);
        double y = top + ROW * 1.5;
        BottleneckGround.drawBridge(pen, sample(x, y), classes.color(1), classes.stroke(3));
        BottleneckGround.draw(
                pen, Element.Kind.CROSSING, new Point2D.Double(x + SAMPLE + 10, y), 4.5, classes.color(1), true);
        text(pen, "bridge of the network", x + SAMPLE + 20, y);
        y += ROW;
        pen.stroke(sample(x, y), BottleneckGround.NETWORK, LossScale.line(0.6f));
        text(pen, "other links of the network", x + SAMPLE + 20, y);
        y += ROW;
        MapPlaces.mark(pen, new Point2D.Double(x + 14, y), false, true);
        text(pen, "origin", x + SAMPLE + 20, y);
        y += ROW;
        MapPlaces.mark(pen, new Point2D.Double(x + 14, y), true, true);
        text(pen, "port", x + SAMPLE + 20, y);
    }

    private static void title(Pen pen, String text, double x, double top) {
        pen.text(text, x, top + 10, pen.typeface().bold(Typeface.SMALLEST_PT), Pen.INK);
    }

    private static void text(Pen pen, String text, double x, double middle) {
        pen.text(text, x, middle + 3.2, pen.typeface().regular(Typeface.SMALLEST_PT), Pen.INK);
    }
}
