package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Availability;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.freight.BorderModel;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.geo.Position;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.routing.BorderPassage;
import org.caravanserai.routing.ResolvedQuery;

/**
 * A border crossing on the map.
 *
 * @param state on the day; out of season counts as closed
 * @param hours what it takes the profile, waits for its opening included where a route passes it; the mean of both ways
 *     where none does
 * @param onRoute whether a route passes it
 */
record PostMark(BorderCrossing crossing, Position position, CrossingState state, double hours, boolean onRoute) {

    private static final double SIDE_BY_SIDE_KM = 15;
    private static final Color OPEN = new Color(0x1B7F5C);
    private static final Color RESTRICTED = new Color(0xE69F00);
    private static final Color CLOSED = new Color(0xB5341A);

    /** The crossings that the profile of the first route could take on its day, were they all open. */
    static List<PostMark> of(Comparison comparison) {
        ResolvedQuery query = comparison.get(0).route().query();
        Map<String, Double> passed = new LinkedHashMap<>();
        comparison.routes().stream()
                .flatMap(named -> named.route().borderCrossings().stream())
                .forEach(passage -> passed.putIfAbsent(passage.crossing().id(), hours(passage)));
        Atlas atlas = comparison.get(0).route().atlas();
        BorderModel model = new BorderModel(atlas, query.profile(), query.asOf());
        List<PostMark> marks = new ArrayList<>();
        for (BorderCrossing crossing : atlas.contents().crossings()) {
            boolean onRoute = passed.containsKey(crossing.id());
            Optional<CrossingState> state = stateOf(crossing, query);
            if (state.isPresent() && (onRoute || query.profile().modes().contains(crossing.mode()))) {
                double hours = onRoute ? passed.get(crossing.id()) : mean(model, crossing);
                Position position = atlas.placeOf(crossing.fromPost()).position();
                marks.add(new PostMark(crossing, position, state.get(), hours, onRoute));
            }
        }
        marks.sort(Comparator.comparing(PostMark::onRoute, Comparator.reverseOrder())
                .thenComparing(PostMark::state)
                .thenComparing(PostMark::hours, Comparator.reverseOrder())
                .thenComparing(mark -> mark.crossing().id()));
        return apart(marks);
    }

    /** Where road and rail cross side by side, the first of the two stands for both. */
    private static List<PostMark> apart(List<PostMark> marks) {
        List<PostMark> apart = new ArrayList<>();
        for (PostMark mark : marks) {
            if (mark.onRoute() || apart.stream().noneMatch(mark::isBeside)) {
                apart.add(mark);
            }
        }
        return apart;
    }

    private boolean isBeside(PostMark other) {
        return crossing.mode() != other.crossing.mode() && position.distanceKm(other.position) < SIDE_BY_SIDE_KM;
    }

    private static double hours(BorderPassage passage) {
        return passage.ledger().hours();
    }

    private static double mean(BorderModel model, BorderCrossing crossing) {
        return Stream.of(crossing.fromPost(), crossing.toPost())
                        .flatMap(post -> model.over(crossing, post).stream())
                        .map(LedgerEntry::amount)
                        .mapToDouble(amount -> amount.hours())
                        .sum()
                / 2;
    }

    /** Empty before the first day that is told of it. */
    private static Optional<CrossingState> stateOf(BorderCrossing crossing, ResolvedQuery query) {
        Availability availability = crossing.on(query.asOf());
        return crossing.timeline()
                .on(query.asOf())
                .map(spell -> availability.open() ? spell.state() : CrossingState.CLOSED);
    }

    /** How it is told on the map. */
    String told() {
        return crossing.name() + (state == CrossingState.CLOSED ? " (closed)" : " " + Quantity.HOURS.told(hours));
    }

    /** The room it takes. */
    Rectangle2D box(Point2D at) {
        double radius = radius(hours);
        return new Rectangle2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    /** Draws it; those off the routes are lighter. */
    void draw(Pen pen, Point2D at) {
        draw(pen, state, at, radius(hours), onRoute);
    }

    /** Draws a sign for a legend. */
    static void sample(Pen pen, CrossingState state, double hours, double x, double y) {
        draw(pen, state, new Point2D.Double(x, y), radius(hours), true);
    }

    /** Area grows with hours. */
    static double radius(double hours) {
        return Math.min(9, 1.8 + 0.8 * Math.sqrt(hours));
    }

    private static void draw(Pen pen, CrossingState state, Point2D at, double radius, boolean strong) {
        switch (state) {
            case OPEN -> solid(pen, circle(at, radius), OPEN, strong);
            case RESTRICTED -> solid(pen, diamond(at, radius * 1.2), RESTRICTED, strong);
            case CLOSED -> {
                pen.fill(circle(at, radius), new Color(255, 255, 255, 200));
                pen.stroke(cross(at, radius * 0.75), CLOSED, new BasicStroke(strong ? 2f : 1.5f));
                pen.stroke(circle(at, radius), CLOSED, new BasicStroke(0.8f));
            }
        }
    }

    private static void solid(Pen pen, Shape shape, Color color, boolean strong) {
        pen.fill(shape, strong ? color : new Color(color.getRed(), color.getGreen(), color.getBlue(), 150));
        pen.stroke(shape, Color.WHITE, new BasicStroke(strong ? 1f : 0.7f));
    }

    private static Shape circle(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(Point2D at, double radius) {
        Path2D path = new Path2D.Double();
        path.moveTo(at.getX(), at.getY() - radius);
        path.lineTo(at.getX() + radius, at.getY());
        path.lineTo(at.getX(), at.getY() + radius);
        path.lineTo(at.getX() - radius, at.getY());
        path.closePath();
        return path;
    }

    private static Shape cross(Point2D at, double reach) {
        double arm = reach * Math.sqrt(0.5);
        Path2D path = new Path2D.Double();
        path.moveTo(at.getX() - arm, at.getY() - arm);
        path.lineTo(at.getX() + arm, at.getY() + arm);
        path.moveTo(at.getX() - arm, at.getY() + arm);
        path.lineTo(at.getX() + arm, at.getY() - arm);
        return path;
    }
}
