package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.analysis.breakeven.BreakEvenAnswer;
import org.caravanserai.analysis.breakeven.BreakEvenCase;
import org.caravanserai.analysis.breakeven.BreakEvenQuery;
import org.caravanserai.analysis.breakeven.Segment;
import org.caravanserai.analysis.breakeven.SwitchPoint;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.picture.RouteLook;
import org.caravanserai.report.picture.Typeface;

/**
 * Several break-evens of one lever below one another: for each a ribbon in the colours of its winners, the values at which
 * the winner changes written on it, and the present value as a line.
 *
 * @param cases at least one; all of one range
 */
public record BreakEvenRibbons(List<BreakEvenCase> cases) implements Picture {

    private static final double RIGHT = Paper.RIGHT - 8;
    private static final double LEFT = Paper.LEFT + 128;
    private static final double ROW = 38;
    private static final double RIBBON = 17;
    private static final double ABOVE_FOOT = 44;

    public BreakEvenRibbons {
        cases = List.copyOf(cases);
    }

    private BreakEvenAnswer first() {
        return cases.get(0).answer();
    }

    @Override
    public String title() {
        return "Who wins: break-even of " + first().query().lever().words();
    }

    @Override
    public int widthPt() {
        return A4_WIDTH_PT;
    }

    @Override
    public int heightPt() {
        return paper(Typeface.load()).heightPt(footTop());
    }

    private static double rowsTop() {
        return Paper.LEFT + 42;
    }

    private double axisTop() {
        return rowsTop() + ROW * cases.size() + 2;
    }

    private double footTop() {
        return axisTop() + ABOVE_FOOT - 10;
    }

    private Paper paper(Typeface typeface) {
        String words =
                "Bold: the value at which the winner changes. Black line: the present value. Data: %s, version %s, %s."
                        .formatted(
                                first().atlas().title(),
                                first().atlas().version(),
                                first().atlas().licence());
        String conditions = "least " + first().query().objective().word() + "; network of " + first().asOf();
        return new Paper(title(), conditions, words, typeface);
    }

    @Override
    public void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics, Typeface.load());
        Paper paper = paper(pen.typeface());
        paper.drawHead(pen, heightPt());
        List<String> winners = winners();
        for (int i = 0; i < cases.size(); i++) {
            row(pen, cases.get(i), rowsTop() + ROW * i, winners);
        }
        axis(pen, axisTop());
        paper.drawFoot(pen, footTop());
    }

    /** Names of all winners, in the order in which they are met; each has the look of its place. */
    private List<String> winners() {
        Set<String> names = new LinkedHashSet<>();
        cases.forEach(one -> one.answer().segments().forEach(segment -> names.add(segment.winner())));
        return List.copyOf(names);
    }

    private double x(double value) {
        BreakEvenQuery query = first().query();
        return LEFT + (RIGHT - LEFT) * (value - query.from()) / (query.to() - query.from());
    }

    private void row(Pen pen, BreakEvenCase one, double top, List<String> winners) {
        String name = one.answer().trip() + (one.name().equals("all") ? "" : ", " + one.name());
        Font small = pen.typeface().regular(Typeface.SMALLEST_PT);
        Font bold = pen.typeface().bold(Typeface.SMALLEST_PT);
        double y = top + 12;
        List<String> lines = Pen.lines(name, LEFT - Paper.LEFT - 8, small);
        double middle = y + RIBBON / 2 + 3.5;
        double baseline = middle - (lines.size() - 1) * Pen.lineHeight(small) / 2;
        for (String line : lines) {
            pen.text(line, Paper.LEFT, baseline, small, Pen.INK);
            baseline += Pen.lineHeight(small);
        }
        List<Segment> segments = one.answer().segments();
        int begin = 0;
        for (int i = 1; i <= segments.size(); i++) {
            if (i == segments.size()
                    || !segments.get(i).winner().equals(segments.get(begin).winner())) {
                double from = x(segments.get(begin).from());
                double to = x(segments.get(i - 1).to());
                ribbon(pen, segments.get(begin).winner(), new Rectangle2D.Double(from, y, to - from, RIBBON), winners);
                begin = i;
            }
        }
        double free = LEFT;
        for (SwitchPoint point : one.answer().switches()) {
            if (point.changes() == SwitchPoint.Changes.WINNER) {
                free = value(pen, point, y, free, bold);
            }
        }
        one.answer().present().value().ifPresent(now -> {
            if (now >= first().query().from() && now <= first().query().to()) {
                pen.stroke(new Line2D.Double(x(now), y - 2, x(now), y + RIBBON + 2), Pen.INK, new BasicStroke(1.4f));
            }
        });
    }

    private static void ribbon(Pen pen, String winner, Rectangle2D box, List<String> winners) {
        Color color = RouteLook.of(winners.indexOf(winner) % RouteLook.count()).color();
        pen.fill(box, new Color(color.getRed(), color.getGreen(), color.getBlue(), 64));
        pen.fill(new Rectangle2D.Double(box.getMinX(), box.getMaxY() - 2.5, box.getWidth(), 2.5), color);
        Font font = pen.typeface().regular(Typeface.SMALLEST_PT);
        String text = BreakEvenMarks.fitted(winner, box.getWidth() - 8, font);
        pen.textAround(text, box.getCenterX(), box.getMinY() + 11, font, Pen.INK);
    }

    /** The value stands over its place unless another stands there; returns where the next may begin. */
    private double value(Pen pen, SwitchPoint point, double y, double free, Font font) {
        double x = x(point.value());
        String text = BreakEvenMarks.told(point);
        double width = Typeface.widthOf(text, font);
        double left = Math.max(LEFT, Math.min(RIGHT - width, x - width / 2));
        pen.stroke(new Line2D.Double(x, y - 1, x, y + RIBBON), Color.WHITE, new BasicStroke(2.4f));
        if (left < free) {
            return free;
        }
        pen.text(text, left, y - 3, font, Pen.INK);
        return left + width + 4;
    }

    private void axis(Pen pen, double y) {
        Font small = pen.typeface().regular(Typeface.SMALLEST_PT);
        pen.stroke(new Line2D.Double(LEFT, y, RIGHT, y), Pen.GREY, new BasicStroke(0.8f));
        BreakEvenQuery query = first().query();
        double tick =
                BreakEvenPanel.tickOf(query.to() - query.from(), first().unit().equals("h"));
        for (double value = Math.ceil(query.from() / tick) * tick; value <= query.to() * (1 + 1e-9); value += tick) {
            pen.stroke(new Line2D.Double(x(value), y, x(value), y + 4), Pen.GREY, new BasicStroke(0.8f));
            pen.textAround(BreakEvenAnswer.told(value), x(value), y + 14, small, Pen.INK);
        }
        String unit = first().unit().isEmpty() ? "" : ", " + first().unit();
        pen.textAround(query.lever().words() + unit, (LEFT + RIGHT) / 2, y + 28, small, Pen.INK);
    }
}
