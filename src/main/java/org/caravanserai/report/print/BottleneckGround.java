package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Element;
import org.caravanserai.analysis.bottleneck.Standing;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Position;
import org.caravanserai.report.picture.Pen;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** The network on a map of bottlenecks: links by colour and width, posts and terminals by colour and area, bridges marked. */
record BottleneckGround(Bottlenecks found, BottleneckMeasure measure, MapFrame frame, LossScale scale) {

    static final Color NETWORK = new Color(0xB9B3A9);
    private static final Color SEA_LANE = new Color(0x9FB6C6);
    private static final BasicStroke BRIDGE =
            new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1.6f, 2.6f}, 0);
    private static final float CASING = 1.4f;

    private Atlas atlas() {
        return found.atlas();
    }

    private double value(Standing standing) {
        return measure.of(found, standing);
    }

    private boolean matters(Standing standing) {
        return value(standing) > 0 || measure.cuts(standing);
    }

    private List<Standing> of(boolean links) {
        return found.standings().stream()
                .filter(one -> (one.element().kind() == Element.Kind.LINK) == links)
                .sorted(Comparator.comparing(measure::cuts).thenComparingDouble(this::value))
                .toList();
    }

    /** Draws all links: those that nobody misses as thin lines below. */
    void drawLinks(Pen pen) {
        List<Standing> links = of(true);
        for (Standing link : links) {
            boolean sea = atlas().link(link.element().id()).orElseThrow().mode() == Mode.SEA;
            pen.stroke(shape(link.element()), sea ? SEA_LANE : NETWORK, LossScale.line(0.6f));
        }
        for (Standing link : links) {
            if (matters(link)) {
                pen.stroke(
                        shape(link.element()),
                        Color.WHITE,
                        LossScale.line(stroke(link).getLineWidth() + CASING));
            }
        }
        for (Standing link : links) {
            if (matters(link)) {
                pen.stroke(shape(link.element()), color(link), stroke(link));
                if (link.bridge().isPresent()) {
                    pen.stroke(shape(link.element()), Color.WHITE, BRIDGE);
                }
            }
        }
    }

    /** Names keep off the links that matter more than a little. */
    void keepNamesOffLinks(MapNames names) {
        of(true).stream()
                .filter(link -> measure.cuts(link) || scale.classOf(value(link)) > 0)
                .forEach(link -> names.keepOffLines(line(link.element())));
    }

    /** Draws the posts and terminals that matter, the smallest on top, and tells the room they take. */
    List<Rectangle2D> drawPosts(Pen pen) {
        List<Rectangle2D> boxes = new ArrayList<>();
        List<Standing> posts = of(false).stream()
                .filter(this::matters)
                .sorted(Comparator.comparingDouble(this::radius).reversed())
                .toList();
        for (Standing post : posts) {
            Point2D at = frame.at(positionOf(post.element()));
            draw(
                    pen,
                    post.element().kind(),
                    at,
                    radius(post),
                    color(post),
                    post.bridge().isPresent());
            boxes.add(new Rectangle2D.Double(
                    at.getX() - radius(post), at.getY() - radius(post), 2 * radius(post), 2 * radius(post)));
        }
        return boxes;
    }

    /** A circle for a border crossing, a square for a terminal; ringed where it is a bridge. */
    static void draw(Pen pen, Element.Kind kind, Point2D at, double radius, Color color, boolean bridge) {
        Rectangle2D box = new Rectangle2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
        Shape shape = kind == Element.Kind.TERMINAL
                ? new Rectangle2D.Double(
                        box.getX() + radius * 0.12, box.getY() + radius * 0.12, radius * 1.76, radius * 1.76)
                : new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
        pen.stroke(shape, Color.WHITE, new BasicStroke(bridge ? 4f : 2f));
        pen.fill(shape, color);
        if (bridge) {
            pen.stroke(shape, LossScale.CUT, new BasicStroke(1.5f));
        }
    }

    /** Draws a piece of line for a legend. */
    static void drawBridge(Pen pen, Shape line, Color color, BasicStroke stroke) {
        pen.stroke(line, color, stroke);
        pen.stroke(line, Color.WHITE, BRIDGE);
    }

    private double radius(Standing post) {
        return scale.radius(measure.cuts(post) ? scale.most() : value(post));
    }

    private Color color(Standing standing) {
        return measure.cuts(standing) ? LossScale.CUT : scale.color(scale.classOf(value(standing)));
    }

    private BasicStroke stroke(Standing link) {
        return measure.cuts(link) ? LossScale.cutStroke() : scale.stroke(scale.classOf(value(link)));
    }

    private Shape shape(Element link) {
        return frame.shape(line(link));
    }

    private LineString line(Element link) {
        return atlas().link(link.id()).orElseThrow().alignment().toLineString();
    }

    /** The middle of a link, the first post of a crossing, a terminal's place. */
    Position positionOf(Element element) {
        if (element.kind() == Element.Kind.LINK) {
            LineString line = line(element);
            var middle = new LengthIndexedLine(line).extractPoint(line.getLength() / 2);
            return new Position(middle.x, middle.y);
        }
        Place place = element.from(atlas());
        return place.position();
    }
}
