package org.caravanserai.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Room for labels. Each is placed, in the order given, at the nearest of some places around its point where it covers no
 * other label and as little else as can be; greedy, so the most important come first.
 */
public final class LabelField {

    private static final double[] RINGS = {0, 8, 18, 30, 44, 60, 80, 104};
    private static final double TOUCHES_LINE = 26;
    private static final double TOUCHES_POINT = 40;
    /** What is left out rather than moved far is also left out rather than laid on anything. */
    private static final double BEARABLE = 14;

    private static final double LEADER_FROM = 7;

    private final Rectangle2D frame;
    private final double[] degrees;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();
    private final List<Rectangle2D> points = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();

    /**
     * An empty field.
     *
     * @param degrees directions to try, the best first; 0 is right, 90 down
     */
    public LabelField(Rectangle2D frame, double... degrees) {
        this.frame = frame;
        this.degrees = degrees.clone();
    }

    /** A line that labels should not lie on. */
    public void keepOff(Line2D line) {
        lines.add(line);
    }

    /** A mark that labels should not lie on. */
    public void keepOff(Rectangle2D mark) {
        points.add(mark);
    }

    /** A place that labels must not lie on. */
    public void reserve(Rectangle2D area) {
        taken.add(area);
    }

    /** Places a label, or leaves it out. */
    public Optional<Placed> place(Label label) {
        Rectangle2D best = null;
        double least = label.reach() + BEARABLE;
        for (double ring : RINGS) {
            for (int i = 0; i < degrees.length && ring <= label.reach(); i++) {
                Rectangle2D box = around(label, label.clearance() + ring, degrees[i]);
                double cost = ring + 0.6 * i + cost(box, label);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        return Optional.ofNullable(best).map(box -> keep(label, box));
    }

    private Placed keep(Label label, Rectangle2D box) {
        taken.add(box);
        Placed placed = new Placed(label, box);
        placed.leader().ifPresent(leaders::add);
        return placed;
    }

    private double cost(Rectangle2D box, Label label) {
        Line2D leader = new Line2D.Double(label.anchor(), nearest(box, label.anchor()));
        if (!frame.contains(box)
                || taken.stream().anyMatch(other -> other.intersects(box) || leader.intersects(other))
                || leaders.stream().anyMatch(other -> other.intersects(box) || other.intersectsLine(leader))) {
            return Double.POSITIVE_INFINITY;
        }
        return TOUCHES_LINE
                        * lines.stream().filter(line -> line.intersects(box)).count()
                + TOUCHES_POINT * points.stream().filter(box::intersects).count();
    }

    /** The box whose nearest point to the anchor lies at a distance in a direction. */
    private static Rectangle2D around(Label label, double distance, double degrees) {
        Rectangle2D size = label.size();
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double x = label.anchor().getX() + distance * cos - size.getWidth() * (1 - cos) / 2;
        double y = label.anchor().getY() + distance * sin - size.getHeight() * (1 - sin) / 2;
        return new Rectangle2D.Double(x, y, size.getWidth(), size.getHeight());
    }

    private static Point2D nearest(Rectangle2D box, Point2D point) {
        return new Point2D.Double(
                Math.max(box.getMinX(), Math.min(point.getX(), box.getMaxX())),
                Math.max(box.getMinY(), Math.min(point.getY(), box.getMaxY())));
    }

    /** A label where it stands. */
    public record Placed(Label label, Rectangle2D box) {

        /** The line from its point, where it stands away from it. */
        public Optional<Line2D> leader() {
            Point2D end = nearest(box, label.anchor());
            double gap = end.distance(label.anchor());
            return gap < label.clearance() + LEADER_FROM
                    ? Optional.empty()
                    : Optional.of(new Line2D.Double(label.anchor(), end));
        }

        /** Draws it on a map: with a halo. */
        public void draw(Pen pen, Color halo) {
            drawLeader(pen);
            pen.textWithHalo(label.text(), box.getX() + 1, label.baselineIn(box), label.font(), label.color(), halo);
        }

        /** Draws it on a chart: on faded ground. */
        public void draw(Pen pen) {
            drawLeader(pen);
            pen.textOnFadedGround(label.text(), box.getX() + 1, label.baselineIn(box), label.font(), label.color());
        }

        private void drawLeader(Pen pen) {
            leader().ifPresent(line -> pen.stroke(line, Pen.GREY, new BasicStroke(0.5f)));
        }
    }
}
