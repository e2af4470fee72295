package org.caravanserai.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * How one of several routes looks: by colour, by dashes and by marker, so that any two of the three may be lost. The colours
 * are those of Okabe and Ito, which readers of every colour vision can tell apart, without the yellow that paper swallows.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito (2008), Color Universal Design</a>
 */
public final class RouteLook {

    private static final List<RouteLook> ALL = List.of(
            new RouteLook(0x0072B2, circle()),
            new RouteLook(0xD55E00, square(), 8, 3),
            new RouteLook(0x009E73, polygon(3, -90), 2.2f, 2.6f),
            new RouteLook(0x000000, polygon(4, -90), 10, 3, 2, 3),
            new RouteLook(0xCC79A7, polygon(3, 90), 5, 2),
            new RouteLook(0xE69F00, polygon(5, -90), 12, 2.5f, 2, 2.5f, 2, 2.5f),
            new RouteLook(0x56B4E9, polygon(6, 0), 3.5f, 3.5f),
            new RouteLook(0x7F7F7F, star(), 1.4f, 2));

    private static final double RADIUS = 3.4;
    private static final float ALONE = 2.4f;
    private static final float CASING = 1.6f;
    private static final float WIDEST = 4.6f;
    private static final float ONE_MORE = 1.2f;
    private static final float NARROWEST = 1.6f;

    private final Color color;
    private final Shape marker;
    private final float[] dashes;

    private RouteLook(int rgb, Shape marker, float... dashes) {
        this.color = new Color(rgb);
        this.marker = marker;
        this.dashes = dashes;
    }

    /** How many routes can be told apart. */
    public static int count() {
        return ALL.size();
    }

    /** The look of one of several routes. */
    public static RouteLook of(int index) {
        return ALL.get(index);
    }

    /** The colour of its line and marker. */
    public Color color() {
        return color;
    }

    /** Its line as one of several: those drawn first are wider, so that they are seen under those drawn on them. */
    public BasicStroke stroke(int index, int routes) {
        float widest = Math.min(WIDEST, NARROWEST + ONE_MORE * (routes - 1));
        float width = routes == 1 ? ALONE : widest - (widest - NARROWEST) * index / (routes - 1);
        return dashes.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    /** What goes under a line that runs on top of others: its dashes, a little wider, to be drawn in a light colour. */
    public BasicStroke casing(int index, int routes) {
        BasicStroke stroke = stroke(index, routes);
        return new BasicStroke(
                stroke.getLineWidth() + CASING,
                stroke.getEndCap(),
                stroke.getLineJoin(),
                stroke.getMiterLimit(),
                stroke.getDashArray(),
                stroke.getDashPhase());
    }

    /** Its marker around a point. */
    public Shape markerAt(double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(RADIUS, RADIUS);
        return place.createTransformedShape(marker);
    }

    private static Shape circle() {
        return new Ellipse2D.Double(-1, -1, 2, 2);
    }

    private static Shape square() {
        return new Rectangle2D.Double(-0.9, -0.9, 1.8, 1.8);
    }

    private static Shape polygon(int corners, double firstDegrees) {
        return spokes(corners, firstDegrees, 1.2, 1.2);
    }

    private static Shape star() {
        return spokes(10, -90, 1.35, 0.6);
    }

    private static Shape spokes(int corners, double firstDegrees, double even, double odd) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(firstDegrees + 360.0 * i / corners);
            double radius = i % 2 == 0 ? even : odd;
            if (i == 0) {
                path.moveTo(radius * Math.cos(angle), radius * Math.sin(angle));
            } else {
                path.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
            }
        }
        path.closePath();
        return path;
    }
}
