package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.caravanserai.freight.Amount;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.RouteLook;
import org.caravanserai.report.picture.Typeface;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The two panels of the chart on one axis of distance, drawn by JFreeChart. */
final class ChartPanels {

    private static final int MOST_TICKS = 12;
    private static final double HEADROOM = 1.1;
    private static final double ROOM_RIGHT = 1.03;
    private static final double[] KM_TICKS = {10, 20, 50, 100, 200, 500, 1000, 2000};
    private static final double[] DAY_TICKS = {0.25, 0.5, 1, 2, 5, 10, 20};

    private final List<TravelCurve> curves;
    private final Typeface typeface;
    private final NumberAxis km;

    ChartPanels(List<TravelCurve> curves, Typeface typeface) {
        this.curves = curves;
        this.typeface = typeface;
        this.km = axis(new Range(0, most(Amount::km) * ROOM_RIGHT), KM_TICKS, "#,##0");
    }

    /** A panel as it was drawn. */
    record Panel(Quantity quantity, Rectangle2D area, NumberAxis across, NumberAxis up) {

        /** Where an amount lies on it. */
        Point2D at(Amount amount) {
            return new Point2D.Double(
                    across.valueToJava2D(amount.km(), area, RectangleEdge.BOTTOM),
                    up.valueToJava2D(quantity.of(amount), area, RectangleEdge.LEFT));
        }
    }

    /** Draws the panels, a gap between them, and says where they are. */
    List<Panel> draw(Graphics2D graphics, Rectangle2D area, double gap) {
        CombinedDomainXYPlot both = new CombinedDomainXYPlot(km);
        both.setGap(gap);
        both.setInsets(RectangleInsets.ZERO_INSETS);
        List<NumberAxis> ups = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            NumberAxis up = upAxis(quantity);
            ups.add(up);
            both.add(plot(quantity, up), quantity == Quantity.HOURS ? 6 : 5);
        }
        JFreeChart chart = new JFreeChart(null, null, both, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, area, info);
        List<Panel> panels = new ArrayList<>();
        int index = 0;
        for (Quantity quantity : Quantity.values()) {
            Rectangle2D data = info.getPlotInfo().getSubplotInfo(index).getDataArea();
            panels.add(new Panel(quantity, data, km, ups.get(index)));
            index++;
        }
        return panels;
    }

    /** A route's line as the chart draws it: distance against the quantity, corner by corner. */
    static XYSeries series(TravelCurve curve, Quantity quantity, String key) {
        XYSeries series = new XYSeries(key, false, true);
        curve.corners().forEach(corner -> series.add(corner.km(), quantity.of(corner)));
        return series;
    }

    private XYPlot plot(Quantity quantity, NumberAxis up) {
        XYSeriesCollection lines = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < curves.size(); i++) {
            RouteLook look = RouteLook.of(i);
            if (i > 0) {
                add(lines, renderer, curves.get(i), quantity, Color.WHITE, look.casing(i, curves.size()));
            }
            add(lines, renderer, curves.get(i), quantity, look.color(), look.stroke(i, curves.size()));
        }
        XYPlot plot = new XYPlot(lines, null, up, renderer);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        BasicStroke hair = new BasicStroke(0.5f);
        plot.setDomainGridlinePaint(Pen.FAINT);
        plot.setRangeGridlinePaint(Pen.FAINT);
        plot.setDomainGridlineStroke(hair);
        plot.setRangeGridlineStroke(hair);
        if (quantity == Quantity.HOURS) {
            plot.setRangeAxis(1, axis(Range.scale(up.getRange(), 1.0 / 24), DAY_TICKS, "0.##"));
            plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
        }
        return plot;
    }

    private static void add(
            XYSeriesCollection lines,
            XYLineAndShapeRenderer renderer,
            TravelCurve curve,
            Quantity quantity,
            Color color,
            Stroke stroke) {
        int index = lines.getSeriesCount();
        lines.addSeries(series(curve, quantity, String.valueOf(index)));
        renderer.setSeriesPaint(index, color);
        renderer.setSeriesStroke(index, stroke);
    }

    private NumberAxis upAxis(Quantity quantity) {
        double most = most(quantity::of);
        return axis(new Range(0, most > 0 ? most * HEADROOM : 1), quantity.ticks(), "#,##0");
    }

    private double most(ToDoubleFunction<Amount> of) {
        return curves.stream().map(TravelCurve::total).mapToDouble(of).max().orElseThrow();
    }

    private NumberAxis axis(Range range, double[] ticks, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        double tick = Arrays.stream(ticks)
                .filter(step -> range.getUpperBound() / step <= MOST_TICKS)
                .findFirst()
                .orElse(ticks[ticks.length - 1]);
        NumberAxis axis = new NumberAxis();
        axis.setRange(range, true, false);
        axis.setTickUnit(new NumberTickUnit(tick, format));
        axis.setTickLabelFont(typeface.regular(Typeface.SMALLEST_PT));
        axis.setTickLabelPaint(Pen.INK);
        axis.setAxisLinePaint(Pen.GREY);
        axis.setTickMarkPaint(Pen.GREY);
        return axis;
    }
}
