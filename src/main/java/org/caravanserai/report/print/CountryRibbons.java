package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.RouteLook;
import org.caravanserai.report.picture.Typeface;
import org.caravanserai.routing.Route;

/** A ribbon for each route between the panels: the countries it runs through, over distance. */
record CountryRibbons(List<Route> routes) {

    private static final double HEIGHT = 12;
    private static final double STEP = 14;
    private static final Color[] BANDS = {new Color(0xe4e4e4), new Color(0xf4f4f4)};

    /** How high they are together. */
    double height() {
        return STEP * routes.size();
    }

    /** A stretch in one country. */
    record Band(String country, Amount from, Amount to) {}

    /** The countries of a route in order, each with what has been spent where it begins and ends. */
    static List<Band> bands(Route route) {
        List<Band> bands = new ArrayList<>();
        Amount sofar = Amount.ZERO;
        for (LedgerEntry entry : route.ledger().entries()) {
            Amount after = sofar.plus(entry.amount());
            int last = bands.size() - 1;
            if (last >= 0 && bands.get(last).country().equals(entry.country())) {
                bands.set(last, new Band(entry.country(), bands.get(last).from(), after));
            } else {
                bands.add(new Band(entry.country(), sofar, after));
            }
            sofar = after;
        }
        return bands;
    }

    /** Draws them below {@code top}, across the width of a panel. */
    void draw(Pen pen, ChartPanels.Panel panel, double top) {
        for (int i = 0; i < routes.size(); i++) {
            double y = top + STEP * i;
            int band = 0;
            for (Band stretch : bands(routes.get(i))) {
                double from = panel.at(stretch.from()).getX();
                band(
                        pen,
                        stretch,
                        new Rectangle2D.Double(from, y, panel.at(stretch.to()).getX() - from, HEIGHT),
                        band++);
            }
            nameLast(pen, panel, bands(routes.get(i)), y);
            sample(pen, i, panel.area().getMinX() - 6, y + HEIGHT / 2);
        }
    }

    private void band(Pen pen, Band stretch, Rectangle2D box, int index) {
        pen.fill(box, BANDS[index % BANDS.length]);
        Font font = pen.typeface().regular(Typeface.SMALLEST_PT);
        if (fits(stretch, font, box.getWidth())) {
            pen.textAround(stretch.country(), box.getCenterX(), box.getMinY() + 9.3, font, Pen.INK);
        }
        pen.stroke(
                new Line2D.Double(box.getMaxX(), box.getMinY(), box.getMaxX(), box.getMaxY()),
                Pen.GREY,
                new BasicStroke(0.6f));
    }

    /** The last country stands beside its band where it does not fit in. */
    private static void nameLast(Pen pen, ChartPanels.Panel panel, List<Band> bands, double y) {
        Band last = bands.get(bands.size() - 1);
        Font font = pen.typeface().regular(Typeface.SMALLEST_PT);
        double end = panel.at(last.to()).getX();
        if (!fits(last, font, end - panel.at(last.from()).getX())) {
            pen.text(last.country(), end + 3, y + 9.3, font, Pen.INK);
        }
    }

    private static boolean fits(Band band, Font font, double width) {
        return Typeface.widthOf(band.country(), font) + 4 <= width;
    }

    private void sample(Pen pen, int index, double x, double y) {
        RouteLook look = RouteLook.of(index);
        pen.stroke(new Line2D.Double(x - 28, y, x, y), look.color(), look.stroke(index, routes.size()));
    }
}
