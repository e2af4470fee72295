package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.picture.Typeface;

/**
 * The time/cost-distance chart of UN ESCAP and the CAREC CPMM: distance across, cumulative hours and dollars up, hauls as
 * slopes, borders, transfers and waits as steps; several routes on one another.
 *
 * @param routes one to eight, the first drawn widest
 * @param caption what else to say below; may be empty
 * @see <a href="https://www.unescap.org/resources/timecost-distance-methodology">UN ESCAP, Time/cost-distance
 *     methodology</a>
 */
public record TimeCostChart(List<NamedRoute> routes, String caption) implements Picture {

    private static final double PANELS = 530;
    private static final double BETWEEN = 34;
    private static final String READING =
            "Slopes are hauls, with the driver's rests where no departure is given; steps are"
                    + " borders (filled marks), transfers and waits (open marks). Est.: the share that rests on figures nobody"
                    + " published.";

    /**
     * A chart whose axes reach as far as its longest, slowest and dearest routes.
     *
     * @throws IllegalArgumentException if there is no route or more than eight
     */
    public TimeCostChart {
        routes = new Comparison(routes).routes();
        requireNonNull(caption, "caption");
    }

    /** The chart of these routes. */
    public static TimeCostChart of(List<NamedRoute> routes) {
        return new TimeCostChart(routes, "");
    }

    /** The same with other words below. */
    public TimeCostChart withCaption(String words) {
        return new TimeCostChart(routes, words);
    }

    /** The curves it draws, in the order of its routes. */
    public List<TravelCurve> curves() {
        return routes.stream().map(NamedRoute::route).map(TravelCurve::of).toList();
    }

    @Override
    public String title() {
        return comparison().fromTo() + ": time and cost over distance";
    }

    @Override
    public int widthPt() {
        return A4_WIDTH_PT;
    }

    @Override
    public int heightPt() {
        Layout layout = new Layout(Typeface.load());
        return layout.paper().heightPt(layout.footTop());
    }

    @Override
    public void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics, Typeface.load());
        Layout layout = new Layout(pen.typeface());
        layout.paper().drawHead(pen, heightPt());
        layout.table().draw(pen, layout.paper().bodyTop());
        panels(pen, layout);
        layout.paper().drawFoot(pen, layout.footTop());
    }

    private void panels(Pen pen, Layout layout) {
        Font small = layout.paper().small();
        List<TravelCurve> curves = curves();
        CountryRibbons ribbons =
                new CountryRibbons(routes.stream().map(NamedRoute::route).toList());
        Rectangle2D area = new Rectangle2D.Double(Paper.LEFT, layout.panelsTop(), Paper.RIGHT - Paper.LEFT, PANELS);
        List<ChartPanels.Panel> panels =
                new ChartPanels(curves, pen.typeface()).draw(pen.graphics(), area, ribbons.height() + BETWEEN);
        for (ChartPanels.Panel panel : panels) {
            Rectangle2D data = panel.area();
            pen.text(panel.quantity().axisTitle(), Paper.LEFT, data.getMinY() - 6, small, Pen.INK);
            new ChartLabels(comparison(), curves, panel).draw(pen);
        }
        Rectangle2D hours = panels.get(0).area();
        pen.textLeftOf("days", Paper.RIGHT, hours.getMinY() - 6, small, Pen.INK);
        ribbons.draw(pen, panels.get(0), hours.getMaxY() + 7);
        pen.textAround("kilometres", hours.getCenterX(), area.getMaxY() + 9, small, Pen.INK);
    }

    private Comparison comparison() {
        return new Comparison(routes);
    }

    /** Where things go, from top to bottom. */
    private final class Layout {

        private final Typeface typeface;

        Layout(Typeface typeface) {
            this.typeface = typeface;
        }

        Paper paper() {
            String words = (caption.isEmpty() ? "" : caption + " ") + READING + " Data: "
                    + comparison().attribution();
            return new Paper(title(), comparison().conditions(), words, typeface);
        }

        ComparisonTable table() {
            return new ComparisonTable(comparison(), Paper.LEFT, Paper.RIGHT);
        }

        double panelsTop() {
            return paper().bodyTop() + table().height() + 30;
        }

        double footTop() {
            return panelsTop() + PANELS + 18;
        }
    }
}
