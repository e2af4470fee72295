package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.picture.Typeface;

/**
 * What single assumptions move a result by: a bar for each, the longest on top, from the result at its low value to that at its
 * high value; below them, on request, what all together do.
 *
 * @param title what is asked
 * @param conditions under what; a line or two
 * @param axis what is measured across, with its unit
 * @param base the result with all assumptions as they are
 * @param bars one to forty, drawn in their order
 * @param joint all at once
 * @param sides what results below and above 0 mean; only where 0 divides them
 * @param caption what else to say below; may be empty
 */
public record TornadoChart(
        String title,
        String conditions,
        String axis,
        double base,
        List<Bar> bars,
        Optional<Joint> joint,
        Optional<Sides> sides,
        String caption)
        implements Picture {

    /** Blue and vermilion of Okabe and Ito: apart for colour-blind readers, and in grey. */
    static final Color LOW = new Color(0x56B4E9);

    static final Color HIGH = new Color(0xD55E00);
    private static final int MOST = 40;
    private static final double NAMES = 196;
    private static final double ROW = 21;
    private static final double AXIS = 24;

    /**
     * One assumption.
     *
     * @param low the result at its low value
     * @param high at its high value
     * @param lowValue the low value, as written at its end of the bar
     * @param strong whether it is to stand out, as it alone turns the result
     */
    public record Bar(String name, double low, double high, String lowValue, String highValue, boolean strong) {}

    /**
     * All assumptions at once.
     *
     * @param p10 what one result in ten is below
     */
    public record Joint(String name, double p10, double p50, double p90) {}

    /** What lies on either side of 0. */
    public record Sides(String below, String above) {}

    public TornadoChart {
        requireNonNull(title, "title");
        requireNonNull(conditions, "conditions");
        bars = List.copyOf(bars);
        if (bars.isEmpty() || bars.size() > MOST) {
            throw new IllegalArgumentException("a tornado has 1 to " + MOST + " bars, were " + bars.size());
        }
    }

    @Override
    public int widthPt() {
        return A4_WIDTH_PT;
    }

    @Override
    public int heightPt() {
        return paper(Typeface.load()).heightPt(footTop(area(paper(Typeface.load()))));
    }

    @Override
    public void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics, Typeface.load());
        Paper paper = paper(pen.typeface());
        Rectangle2D area = area(paper);
        double y = paper.drawHead(pen, heightPt());
        legend(pen, paper.small(), y + 8);
        TornadoPlot.Drawn drawn = new TornadoPlot(this, pen.typeface()).draw(graphics, area);
        for (int row = 0; row < bars.size(); row++) {
            bar(pen, drawn, row);
        }
        joint.ifPresent(all -> joint(pen, drawn, all));
        sides.ifPresent(words -> sides(pen, drawn, words));
        base(pen, drawn);
        pen.textAround(axis, drawn.area().getCenterX(), area.getMaxY() + 10, paper.small(), Pen.INK);
        paper.drawFoot(pen, footTop(area));
    }

    private Paper paper(Typeface typeface) {
        return new Paper(title, conditions, caption, typeface);
    }

    private Rectangle2D area(Paper paper) {
        double top = paper.bodyTop() + (sides.isPresent() ? 50 : 34);
        double rows = bars.size() + (joint.isPresent() ? 1 : 0);
        return new Rectangle2D.Double(
                Paper.LEFT + NAMES, top, Paper.RIGHT - Paper.LEFT - NAMES - 12, rows * ROW + AXIS);
    }

    private static double footTop(Rectangle2D area) {
        return area.getMaxY() + 22;
    }

    private void legend(Pen pen, Font font, double baseline) {
        double x = Paper.LEFT;
        x = key(pen, font, x, baseline, LOW, "figure where it would take less in one case of ten");
        key(pen, font, x + 16, baseline, HIGH, "where it would take more in one of ten");
    }

    private static double key(Pen pen, Font font, double x, double baseline, Color color, String words) {
        pen.fill(new Rectangle2D.Double(x, baseline - 8, 16, 9), color);
        pen.text(words, x + 21, baseline, font, Pen.INK);
        return x + 21 + Typeface.widthOf(words, font);
    }

    private void bar(Pen pen, TornadoPlot.Drawn drawn, int row) {
        Bar bar = bars.get(row);
        Font font = bar.strong()
                ? pen.typeface().bold(Typeface.SMALLEST_PT)
                : pen.typeface().regular(Typeface.SMALLEST_PT);
        double baseline = drawn.y(row) + Typeface.SMALLEST_PT * 0.35;
        List<String> name = Pen.lines(bar.name(), NAMES - 12, font);
        double first = baseline - (name.size() - 1) * Pen.lineHeight(font) * 0.4;
        for (int i = 0; i < name.size(); i++) {
            pen.textLeftOf(name.get(i), Paper.LEFT + NAMES - 8, first + i * Pen.lineHeight(font) * 0.8, font, Pen.INK);
        }
        Font small = pen.typeface().regular(Typeface.SMALLEST_PT);
        boolean lowLeft = bar.low() <= bar.high();
        double left = drawn.x(Math.min(base, Math.min(bar.low(), bar.high())));
        double right = drawn.x(Math.max(base, Math.max(bar.low(), bar.high())));
        pen.textLeftOf(lowLeft ? bar.lowValue() : bar.highValue(), left - 4, baseline, small, Pen.INK);
        pen.text(lowLeft ? bar.highValue() : bar.lowValue(), right + 4, baseline, small, Pen.INK);
    }

    private void joint(Pen pen, TornadoPlot.Drawn drawn, Joint all) {
        double y = drawn.y(bars.size());
        pen.textLeftOf(
                all.name(),
                Paper.LEFT + NAMES - 8,
                y + Typeface.SMALLEST_PT * 0.35,
                pen.typeface().bold(Typeface.SMALLEST_PT),
                Pen.INK);
        double x10 = drawn.x(all.p10());
        double x90 = drawn.x(all.p90());
        pen.fill(new Rectangle2D.Double(x10, y - 4, x90 - x10, 8), Pen.GREY);
        double x50 = drawn.x(all.p50());
        pen.stroke(new Line2D.Double(x50, y - 6.5, x50, y + 6.5), Color.WHITE, new BasicStroke(3.4f));
        pen.stroke(new Line2D.Double(x50, y - 6.5, x50, y + 6.5), Pen.INK, new BasicStroke(1.6f));
    }

    private void base(Pen pen, TornadoPlot.Drawn drawn) {
        double x = drawn.x(base);
        pen.stroke(
                new Line2D.Double(x, drawn.area().getMinY(), x, drawn.area().getMaxY()),
                Pen.INK,
                new BasicStroke(1.1f));
        Font bold = pen.typeface().bold(Typeface.SMALLEST_PT);
        pen.textAround(told(base) + " as it is", x, drawn.area().getMinY() - 5, bold, Pen.INK);
    }

    /** What lies on either side of 0, and the line between. */
    private static void sides(Pen pen, TornadoPlot.Drawn drawn, Sides words) {
        if (!drawn.shows(0)) {
            return;
        }
        double x = drawn.x(0);
        double top = drawn.area().getMinY();
        pen.stroke(
                new Line2D.Double(x, top - 16, x, drawn.area().getMaxY()),
                Pen.GREY,
                new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 2.5f}, 0));
        Font small = pen.typeface().regular(Typeface.SMALLEST_PT);
        pen.textLeftOf(words.below(), x - 4, top - 19, small, Pen.GREY);
        pen.text(words.above(), x + 4, top - 19, small, Pen.GREY);
    }

    private static String told(double result) {
        return String.format(Locale.ROOT, Math.abs(result) < 100 ? "%,.1f" : "%,.0f", result);
    }
}
