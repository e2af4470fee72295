package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caravanserai.analysis.breakeven.BreakEvenAnswer;
import org.caravanserai.analysis.breakeven.Course;
import org.caravanserai.analysis.breakeven.Segment;
import org.caravanserai.analysis.breakeven.SwitchPoint;
import org.caravanserai.report.picture.Label;
import org.caravanserai.report.picture.LabelField;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.RouteLook;
import org.caravanserai.report.picture.Typeface;

/** What is written on the lines of a break-even: who wins where, the switch points, the present, and whose line is whose. */
final class BreakEvenMarks {

    /** How high the band of the winners is with the gap below it. */
    static final double BAND = 34;

    private static final double BAND_HEIGHT = 13;
    private static final double RADIUS = 3.6;
    private static final BasicStroke DASHED =
            new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 2.5f}, 0);
    private static final BasicStroke BROAD = new BasicStroke(11, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final double[] ABOVE_FIRST = {270, 300, 240, 330, 210, 0, 180, 30, 150, 60, 120, 90};

    private final BreakEvenAnswer answer;
    private final BreakEvenPanel panel;

    BreakEvenMarks(BreakEvenAnswer answer, BreakEvenPanel panel) {
        this.answer = answer;
        this.panel = panel;
    }

    void draw(Pen pen, double right) {
        band(pen);
        answer.segments().forEach(segment -> highlight(pen, segment));
        present(pen);
        switches(pen);
        names(pen, right);
    }

    private Optional<RouteLook> lookOf(String name) {
        for (int i = 0; i < panel.courses().size(); i++) {
            if (panel.courses().get(i).name().equals(name)) {
                return Optional.of(RouteLook.of(i));
            }
        }
        return Optional.empty();
    }

    private double bandTop() {
        return panel.area().getMinY() - BAND;
    }

    /** Winners side by side in their colours; those of one name beside one another are one. */
    private void band(Pen pen) {
        Font font = pen.typeface().bold(Typeface.SMALLEST_PT);
        List<Segment> segments = answer.segments();
        int first = 0;
        for (int i = 1; i <= segments.size(); i++) {
            if (i == segments.size()
                    || !segments.get(i).winner().equals(segments.get(first).winner())) {
                double from = panel.x(segments.get(first).from());
                double to = panel.x(segments.get(i - 1).to());
                box(
                        pen,
                        segments.get(first).winner(),
                        new Rectangle2D.Double(from, bandTop(), to - from, BAND_HEIGHT),
                        font);
                first = i;
            }
        }
    }

    private void box(Pen pen, String winner, Rectangle2D box, Font font) {
        Color color = lookOf(winner).map(RouteLook::color).orElse(Pen.GREY);
        pen.fill(box, pale(color));
        pen.fill(new Rectangle2D.Double(box.getMinX(), box.getMaxY() - 2, box.getWidth(), 2), color);
        pen.stroke(
                new Line2D.Double(box.getMinX(), box.getMinY(), box.getMinX(), box.getMaxY()),
                Color.WHITE,
                new BasicStroke(1.2f));
        String text = fitted(winner, box.getWidth() - 4, font);
        pen.textAround(text, box.getCenterX(), box.getMinY() + 9, font, Pen.INK);
    }

    /** A text, or what of it fits with dots behind; nothing where that would tell nothing. */
    static String fitted(String text, double width, Font font) {
        String fitted = text;
        while (!fitted.isEmpty() && Typeface.widthOf(fitted, font) > width) {
            int keep = fitted.length() - (fitted.endsWith("…") ? 2 : 1);
            fitted = keep < 3 ? "" : text.substring(0, keep) + "…";
        }
        return fitted;
    }

    private void present(Pen pen) {
        answer.present().value().ifPresent(now -> {
            if (now < answer.query().from() || now > answer.query().to()) {
                return;
            }
            double x = panel.x(now);
            Rectangle2D area = panel.area();
            pen.stroke(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()), Pen.GREY, DASHED);
            String text = "now " + BreakEvenAnswer.told(now);
            Font font = pen.typeface().regular(Typeface.SMALLEST_PT);
            double width = Typeface.widthOf(text, font) + 3;
            double left = x + width > area.getMaxX() ? x - width : x + 3;
            pen.textOnFadedGround(text, left, area.getMaxY() - 5, font, Pen.GREY);
        });
    }

    /** A broad pale stroke under the line of who wins. */
    private void highlight(Pen pen, Segment segment) {
        panel.courses().stream()
                .filter(course -> course.name().equals(segment.winner()))
                .findFirst()
                .ifPresent(course -> {
                    Path2D path = new Path2D.Double();
                    move(path, panel.at(segment.from(), segment.atFrom()));
                    course.points().stream()
                            .filter(point -> segment.from() < point.value() && point.value() < segment.to())
                            .forEach(point -> move(path, panel.at(point.value(), point.amount())));
                    move(path, panel.at(segment.to(), segment.atTo()));
                    Color color = lookOf(segment.winner()).orElseThrow().color();
                    pen.stroke(path, pale(color), BROAD);
                });
    }

    private static void move(Path2D path, Point2D to) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(to.getX(), to.getY());
        } else {
            path.lineTo(to.getX(), to.getY());
        }
    }

    private static Color pale(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), 56);
    }

    private void switches(Pen pen) {
        LabelField field = new LabelField(panel.area(), ABOVE_FIRST);
        panel.courses().forEach(course -> keepOff(field, course));
        for (SwitchPoint point : sorted()) {
            boolean winner = point.changes() == SwitchPoint.Changes.WINNER;
            Point2D at = on(point);
            if (winner) {
                pen.stroke(
                        new Line2D.Double(
                                at.getX(),
                                bandTop() + BAND_HEIGHT,
                                at.getX(),
                                panel.area().getMaxY()),
                        Pen.INK,
                        new BasicStroke(0.6f));
            }
            Ellipse2D mark = new Ellipse2D.Double(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS);
            pen.fill(mark, winner ? Pen.INK : Color.WHITE);
            pen.stroke(mark, winner ? Color.WHITE : Pen.INK, new BasicStroke(winner ? 1f : 0.9f));
            field.keepOff(mark.getBounds2D());
            Font font = winner
                    ? pen.typeface().bold(Typeface.SMALLEST_PT + 1)
                    : pen.typeface().regular(Typeface.SMALLEST_PT);
            Label label = Label.of(told(point), at, font, Pen.INK);
            field.place(winner ? label : label.within(30)).ifPresent(placed -> placed.draw(pen));
        }
    }

    /** Changes of winner first: they get the best places. */
    private List<SwitchPoint> sorted() {
        return answer.switches().stream()
                .sorted(Comparator.comparing(SwitchPoint::changes).thenComparing(SwitchPoint::value))
                .toList();
    }

    static String told(SwitchPoint point) {
        return point.exact()
                ? BreakEvenAnswer.told(point.value())
                : BreakEvenAnswer.told(point.low()) + " to " + BreakEvenAnswer.told(point.high());
    }

    private Point2D on(SwitchPoint point) {
        Segment before = answer.segments().get(answer.switches().indexOf(point));
        return panel.at(point.value(), before.atTo());
    }

    private void keepOff(LabelField field, Course course) {
        List<Course.Point> points = course.points();
        for (int i = 1; i < points.size(); i++) {
            field.keepOff(new Line2D.Double(
                    panel.at(points.get(i - 1).value(), points.get(i - 1).amount()),
                    panel.at(points.get(i).value(), points.get(i).amount())));
        }
    }

    /** Names at the ends of the lines, moved apart; a line that leaves by the top has an arrow. */
    private void names(Pen pen, double right) {
        Font font = pen.typeface().regular(Typeface.SMALLEST_PT);
        double height = Pen.lineHeight(font);
        Rectangle2D area = panel.area();
        List<Named> names = new ArrayList<>();
        for (int i = 0; i < panel.courses().size(); i++) {
            Course course = panel.courses().get(i);
            Course.Point last = course.points().get(course.points().size() - 1);
            double y = panel.at(last.value(), last.amount()).getY();
            names.add(new Named(
                    course.name(), y < area.getMinY(), i, Math.max(area.getMinY() + 3, Math.min(area.getMaxY(), y))));
        }
        names.sort(Comparator.comparingDouble(Named::y));
        double next = Double.NEGATIVE_INFINITY;
        for (Named name : names) {
            double y = Math.max(name.y(), next);
            next = y + 1.15 * height * lines(name, font, right).size();
            write(pen, name, y, font, right);
        }
    }

    private record Named(String text, boolean leaves, int course, double y) {}

    private List<String> lines(Named name, Font font, double right) {
        return Pen.lines(
                panel.courses().get(name.course()).name(), right - panel.area().getMaxX() - 34, font);
    }

    private void write(Pen pen, Named name, double y, Font font, double right) {
        RouteLook look = RouteLook.of(name.course());
        double x = panel.area().getMaxX() + 6;
        pen.stroke(
                new Line2D.Double(x, y, x + 22, y),
                look.color(),
                look.stroke(name.course(), panel.courses().size()));
        double baseline = y + 3;
        for (String line : lines(name, font, right)) {
            pen.text(line, x + 26, baseline, font, Pen.INK);
            baseline += Pen.lineHeight(font);
        }
        if (name.leaves()) {
            List<String> lines = lines(name, font, right);
            arrow(
                    pen,
                    x + 26 + Typeface.widthOf(lines.get(lines.size() - 1), font) + 8,
                    baseline - Pen.lineHeight(font));
        }
    }

    /** An arrow upwards: the typeface has none. */
    private static void arrow(Pen pen, double x, double baseline) {
        Path2D head = new Path2D.Double();
        head.moveTo(x - 2.6, baseline - 4);
        head.lineTo(x, baseline - 7.5);
        head.lineTo(x + 2.6, baseline - 4);
        pen.stroke(head, Pen.GREY, new BasicStroke(0.9f));
        pen.stroke(new Line2D.Double(x, baseline - 7.2, x, baseline), Pen.GREY, new BasicStroke(0.9f));
    }
}
