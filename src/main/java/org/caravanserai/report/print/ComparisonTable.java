package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.util.List;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.freight.Ledger;
import org.caravanserai.report.Numbers;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.RouteLook;
import org.caravanserai.report.picture.Typeface;

/** The legend of the routes, with their totals and how much of them is estimated. */
record ComparisonTable(Comparison comparison, double left, double right) {

    private static final double ROW = 14;
    private static final double SAMPLE = 34;
    private static final List<String> TITLES =
            List.of("km", "hours", "days", "USD", "borders", "hours est.", "USD est.");
    private static final double[] WIDTHS = {44, 38, 30, 42, 42, 50, 48};

    double height() {
        return ROW * (comparison.size() + 1);
    }

    /** Draws it below {@code top}. */
    void draw(Pen pen, double top) {
        Font font = pen.typeface().regular(Typeface.SMALLEST_PT);
        row(pen, TITLES, top + ROW - 4, font, Pen.GREY);
        pen.stroke(new Line2D.Double(left, top + ROW, right, top + ROW), Pen.FAINT, new BasicStroke(0.6f));
        for (int i = 0; i < comparison.size(); i++) {
            double baseline = top + ROW * (i + 2) - 4;
            sample(pen, i, baseline - 3);
            String name = fitting(comparison.get(i).name(), font);
            pen.text(name, left + SAMPLE + 6, baseline, font, Pen.INK);
            row(pen, cells(comparison.get(i).route().ledger(), i), baseline, font, Pen.INK);
        }
    }

    /** A piece of a route's line with its marker. */
    private void sample(Pen pen, int index, double y) {
        RouteLook look = RouteLook.of(index);
        pen.stroke(new Line2D.Double(left, y, left + SAMPLE, y), look.color(), look.stroke(index, comparison.size()));
        pen.fill(look.markerAt(left + SAMPLE / 2, y), look.color());
        pen.stroke(look.markerAt(left + SAMPLE / 2, y), Color.WHITE, new BasicStroke(0.7f));
    }

    private List<String> cells(Ledger ledger, int index) {
        return List.of(
                Numbers.km(ledger.total()),
                Numbers.hours(ledger.total()),
                Numbers.days(ledger.total()),
                ledger.total().cents() == 0 ? "" : Numbers.usd(ledger.total()),
                String.valueOf(comparison.get(index).route().borderCrossings().size()),
                Numbers.percent(ledger.shareOfHours(Confidence.ESTIMATED)),
                Numbers.percent(ledger.shareOfUsd(Confidence.ESTIMATED)));
    }

    private void row(Pen pen, List<String> cells, double baseline, Font font, Color color) {
        double x = right;
        for (int i = WIDTHS.length - 1; i >= 0; i--) {
            pen.textLeftOf(cells.get(i), x, baseline, font, color);
            x -= WIDTHS[i];
        }
    }

    /** A name cut to its column. */
    private String fitting(String name, Font font) {
        double room = right - left - SAMPLE - 12;
        for (double width : WIDTHS) {
            room -= width;
        }
        if (Typeface.widthOf(name, font) <= room) {
            return name;
        }
        String cut = name;
        while (cut.length() > 1 && Typeface.widthOf(cut + "…", font) > room) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.strip() + "…";
    }
}
