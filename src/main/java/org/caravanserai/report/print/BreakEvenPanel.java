package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.caravanserai.analysis.breakeven.BreakEvenAnswer;
import org.caravanserai.analysis.breakeven.Course;
import org.caravanserai.freight.Amount;
import org.caravanserai.network.Objective;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.RouteLook;
import org.caravanserai.report.picture.Typeface;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The lines of a break-even, drawn by JFreeChart.
 *
 * @param area where the lines are
 * @param courses those drawn, at most as many as can be told apart
 */
record BreakEvenPanel(Rectangle2D area, List<Course> courses, Objective objective, NumberAxis across, NumberAxis up) {

    /** Kept free for names on the right. */
    static final double NAMES = 118;

    private static final double AROUND = 0.12;
    private static final double BEYOND_WINNERS = 1.5;
    private static final double BEYOND_A_FLAT_ONE = 0.35;
    private static final int ABOUT_TICKS = 7;
    private static final double[] HOURS = {1, 2, 3, 6, 12, 24, 48, 72, 120, 240, 480, 960};

    /** Draws the lines into a rectangle with their axes, and says where they are. */
    static BreakEvenPanel draw(BreakEvenAnswer answer, Pen pen, Rectangle2D area) {
        List<Course> drawn = answer.courses().stream().limit(RouteLook.count()).toList();
        Objective objective = answer.query().objective();
        Range values = new Range(answer.query().from(), answer.query().to());
        NumberAxis across = axis(values, answer.unit().equals("h"), pen.typeface());
        NumberAxis up = axis(height(answer, drawn, objective), objective == Objective.TIME, pen.typeface());
        XYPlot plot = plot(drawn, objective, across, up);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(0, 0, 0, NAMES));
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(pen.graphics(), area, info);
        BreakEvenPanel panel = new BreakEvenPanel(info.getPlotInfo().getDataArea(), drawn, objective, across, up);
        panel.titles(pen, answer);
        return panel;
    }

    private void titles(Pen pen, BreakEvenAnswer answer) {
        var small = pen.typeface().regular(Typeface.SMALLEST_PT);
        pen.textAround(
                answer.query().lever().words() + (answer.unit().isEmpty() ? "" : ", " + answer.unit()),
                area.getCenterX(),
                area.getMaxY() + 30,
                small,
                Pen.INK);
        pen.text(
                switch (objective) {
                    case TIME -> "hours in all";
                    case COST -> "US dollars in all";
                    case DISTANCE -> "kilometres in all";
                },
                area.getMinX() - 24,
                area.getMinY() - 6,
                small,
                Pen.INK);
    }

    /** Where a value of the lever and an amount lie. */
    Point2D at(double value, Amount amount) {
        return new Point2D.Double(x(value), up.valueToJava2D(objective.inUnits(amount), area, RectangleEdge.LEFT));
    }

    /** Where a value of the lever lies. */
    double x(double value) {
        return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    /** From the least of all to the most that any winner takes and somewhat above: who loses by far may leave the chart. */
    private static Range height(BreakEvenAnswer answer, List<Course> courses, Objective objective) {
        double low = amounts(courses, objective).min().orElse(0);
        double high = amounts(courses, objective).max().orElse(1);
        double winners = answer.segments().stream()
                .flatMapToDouble(segment ->
                        DoubleStream.of(objective.inUnits(segment.atFrom()), objective.inUnits(segment.atTo())))
                .max()
                .orElse(high);
        double most = Math.min(high, winners + Math.max(BEYOND_WINNERS * (winners - low), winners * BEYOND_A_FLAT_ONE));
        double pad = Math.max((most - low) * AROUND, most * 0.02);
        return new Range(low < (most - low) ? 0 : low - pad, most + pad);
    }

    private static DoubleStream amounts(List<Course> courses, Objective objective) {
        return courses.stream()
                .flatMapToDouble(
                        course -> course.points().stream().mapToDouble(point -> objective.inUnits(point.amount())));
    }

    private static XYPlot plot(List<Course> courses, Objective objective, NumberAxis across, NumberAxis up) {
        XYSeriesCollection lines = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < courses.size(); i++) {
            RouteLook look = RouteLook.of(i);
            if (i > 0) {
                add(lines, renderer, courses.get(i), objective, Color.WHITE, look.casing(i, courses.size()));
            }
            add(lines, renderer, courses.get(i), objective, look.color(), look.stroke(i, courses.size()));
        }
        XYPlot plot = new XYPlot(lines, across, up, renderer);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        BasicStroke hair = new BasicStroke(0.5f);
        plot.setDomainGridlinePaint(Pen.FAINT);
        plot.setRangeGridlinePaint(Pen.FAINT);
        plot.setDomainGridlineStroke(hair);
        plot.setRangeGridlineStroke(hair);
        return plot;
    }

    private static void add(
            XYSeriesCollection lines,
            XYLineAndShapeRenderer renderer,
            Course course,
            Objective objective,
            Color color,
            Stroke stroke) {
        int index = lines.getSeriesCount();
        XYSeries series = new XYSeries(String.valueOf(index), false, true);
        course.points().forEach(point -> series.add(point.value(), objective.inUnits(point.amount())));
        lines.addSeries(series);
        renderer.setSeriesPaint(index, color);
        renderer.setSeriesStroke(index, stroke);
    }

    private static NumberAxis axis(Range range, boolean hours, Typeface typeface) {
        double tick = tickOf(range.getLength(), hours);
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(tick) + 1e-9));
        DecimalFormat format = new DecimalFormat(
                "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)),
                DecimalFormatSymbols.getInstance(Locale.ROOT));
        NumberAxis axis = new NumberAxis();
        axis.setRange(range, true, false);
        axis.setTickUnit(new NumberTickUnit(tick, format));
        axis.setTickLabelFont(typeface.regular(Typeface.SMALLEST_PT));
        axis.setTickLabelPaint(Pen.INK);
        axis.setAxisLinePaint(Pen.GREY);
        axis.setTickMarkPaint(Pen.GREY);
        return axis;
    }

    /** A round distance of ticks on a range: 1, 2 or 5 times a power of ten; of hours parts of days and days. */
    static double tickOf(double range, boolean hours) {
        double least = range / ABOUT_TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        DoubleStream round = hours && least > 0.5
                ? DoubleStream.of(HOURS)
                : DoubleStream.of(1, 2, 5, 10).map(step -> step * power);
        return round.filter(step -> step >= least).findFirst().orElse(10 * power);
    }
}
