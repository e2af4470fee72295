package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Typeface;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The bars of a tornado on their axis, drawn by JFreeChart. */
final class TornadoPlot {

    private static final Color BELOW_ZERO = new Color(0xF6, 0xEE, 0xDC);
    private static final double HALF = 0.34;
    private static final int MOST_TICKS = 9;

    /** Room on either side for the values written at the ends of the longest bars, as a share of the width. */
    private static final double ROOM = 0.14;

    /** Half of a number at either end of the axis, which would be cut off. */
    private static final double LABEL = 24;

    private final TornadoChart chart;
    private final Typeface typeface;
    private final int rows;

    TornadoPlot(TornadoChart chart, Typeface typeface) {
        this.chart = chart;
        this.typeface = typeface;
        this.rows = chart.bars().size() + (chart.joint().isPresent() ? 1 : 0);
    }

    /** The plot where it stands. */
    record Drawn(Rectangle2D area, NumberAxis across, NumberAxis down) {

        double x(double result) {
            return across.valueToJava2D(result, area, RectangleEdge.BOTTOM);
        }

        double y(int row) {
            return down.valueToJava2D(row, area, RectangleEdge.LEFT);
        }

        /** Whether a result lies between the ends of the axis. */
        boolean shows(double result) {
            return across.getRange().contains(result);
        }
    }

    /** Draws it and says where it is. */
    Drawn draw(Graphics2D graphics, Rectangle2D area) {
        NumberAxis across = across();
        NumberAxis down = new NumberAxis();
        down.setRange(-0.5, rows - 0.5);
        down.setInverted(true);
        down.setVisible(false);
        XYPlot plot = new XYPlot(bars(), down, across, renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setInsets(new RectangleInsets(0, LABEL, 0, LABEL));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Pen.FAINT);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        if (chart.sides().isPresent() && across.getLowerBound() < 0) {
            plot.addRangeMarker(
                    new IntervalMarker(across.getLowerBound(), Math.min(0, across.getUpperBound()), BELOW_ZERO),
                    Layer.BACKGROUND);
        }
        JFreeChart drawn = new JFreeChart(null, null, plot, false);
        drawn.setBackgroundPaint(null);
        drawn.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo();
        drawn.draw(
                graphics,
                new Rectangle2D.Double(area.getX() - LABEL, area.getY(), area.getWidth() + 2 * LABEL, area.getHeight()),
                info);
        return new Drawn(info.getPlotInfo().getDataArea(), across, down);
    }

    /** Low ends, then high ends; where both lie on one side of the base, each takes half the height of its row. */
    private XYIntervalSeriesCollection bars() {
        XYIntervalSeries low = new XYIntervalSeries("low", false, true);
        XYIntervalSeries high = new XYIntervalSeries("high", false, true);
        List<TornadoChart.Bar> bars = chart.bars();
        for (int row = 0; row < bars.size(); row++) {
            TornadoChart.Bar bar = bars.get(row);
            boolean together = (bar.low() - chart.base()) * (bar.high() - chart.base()) > 0;
            add(low, row, row - HALF, together ? row : row + HALF, bar.low());
            add(high, row, together ? row : row - HALF, row + HALF, bar.high());
        }
        XYIntervalSeriesCollection both = new XYIntervalSeriesCollection();
        both.addSeries(low);
        both.addSeries(high);
        return both;
    }

    private void add(XYIntervalSeries series, int row, double top, double bottom, double end) {
        series.add(row, top, bottom, end, Math.min(end, chart.base()), Math.max(end, chart.base()));
    }

    private static XYBarRenderer renderer() {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, TornadoChart.LOW);
        renderer.setSeriesPaint(1, TornadoChart.HIGH);
        return renderer;
    }

    private NumberAxis across() {
        Range shown = shown();
        double tick = tick(shown.getLength());
        NumberAxis axis = new NumberAxis();
        axis.setRange(shown, true, false);
        axis.setTickUnit(new NumberTickUnit(
                tick,
                new DecimalFormat(tick < 1 ? "#,##0.##" : "#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        axis.setTickLabelFont(typeface.regular(Typeface.SMALLEST_PT));
        axis.setTickLabelPaint(Pen.INK);
        axis.setAxisLinePaint(Pen.GREY);
        axis.setTickMarkPaint(Pen.GREY);
        return axis;
    }

    private Range shown() {
        DoubleStream ends = chart.bars().stream().flatMapToDouble(bar -> DoubleStream.of(bar.low(), bar.high()));
        DoubleStream all = chart.joint().stream().flatMapToDouble(joint -> DoubleStream.of(joint.p10(), joint.p90()));
        double[] results = DoubleStream.concat(DoubleStream.concat(ends, all), DoubleStream.of(chart.base()))
                .sorted()
                .toArray();
        double least = results[0];
        double most = results[results.length - 1];
        double room = Math.max((most - least) * ROOM, 0.5);
        return new Range(least - room, most + room);
    }

    /** 1, 2 or 5 times a power of ten, so that there are few ticks. */
    static double tick(double length) {
        double power = Math.pow(10, Math.floor(Math.log10(length / MOST_TICKS)));
        return DoubleStream.of(1, 2, 5, 10)
                .map(step -> step * power)
                .filter(step -> length / step <= MOST_TICKS)
                .findFirst()
                .orElse(10 * power);
    }
}
