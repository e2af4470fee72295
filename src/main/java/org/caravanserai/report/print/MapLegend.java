package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Typeface;

/** What the signs of a map mean, in columns below it, and its scale. */
record MapLegend(LocalDate date, List<CorridorGroup> corridors, MapFrame frame, double left, double right) {

    private static final double ROW = 14;
    private static final double[] SIZES = {6, 24, 72};

    double height() {
        return ROW * Math.max(4, corridors.size() + 1) + 4;
    }

    void draw(Pen pen, double top) {
        double column = (right - left) / 4;
        posts(pen, left, top);
        sizes(pen, left + column * 1.08, top);
        places(pen, left + column * 2.05, top);
        corridors(pen, left + column * 2.75, top);
        new ScaleBar(frame).draw(pen, right, top + ROW * 1.5);
    }

    private void posts(Pen pen, double x, double top) {
        title(pen, "Border posts on " + date, x, top);
        String[] words = {"open", "restricted", "closed, or out of season"};
        int row = 1;
        for (CrossingState state : CrossingState.values()) {
            double y = top + ROW * (row + 0.5);
            PostMark.sample(pen, state, 12, x + 7, y);
            text(pen, words[row - 1], x + 18, y);
            row++;
        }
    }

    private void sizes(Pen pen, double x, double top) {
        title(pen, "Hours, both sides", x, top);
        for (int i = 0; i < SIZES.length; i++) {
            double y = top + ROW * (i + 1.5) + i;
            PostMark.sample(pen, CrossingState.OPEN, SIZES[i], x + 9, y);
            text(pen, Quantity.HOURS.told(SIZES[i]), x + 24, y);
        }
    }

    private void places(Pen pen, double x, double top) {
        title(pen, "Places", x, top);
        String[] words = {"end of a route", "port", "town"};
        for (int i = 0; i < words.length; i++) {
            double y = top + ROW * (i + 1.5);
            MapPlaces.mark(pen, new Point2D.Double(x + 6, y), i == 1, i == 0);
            text(pen, words[i], x + 16, y);
        }
    }

    private void corridors(Pen pen, double x, double top) {
        if (!corridors.isEmpty()) {
            title(pen, "Corridors", x + 22, top);
        }
        for (int i = 0; i < corridors.size(); i++) {
            double y = top + ROW * (i + 1.5);
            pen.stroke(new Line2D.Double(x + 22, y, x + 42, y), MapGround.corridor(i), new BasicStroke(5));
            text(pen, corridors.get(i).name(), x + 48, y);
        }
    }

    private static void title(Pen pen, String text, double x, double top) {
        pen.text(text, x, top + 10, pen.typeface().bold(Typeface.SMALLEST_PT), Pen.INK);
    }

    private static void text(Pen pen, String text, double x, double middle) {
        pen.text(text, x, middle + 3.2, pen.typeface().regular(Typeface.SMALLEST_PT), Pen.INK);
    }
}
