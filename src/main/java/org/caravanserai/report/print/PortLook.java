package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.caravanserai.report.picture.AreaColor;
import org.caravanserai.report.picture.Pen;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * How the ground of one of several ports looks: its colour, see {@link AreaColor}, where the port is clear of the next,
 * stripes of it where not.
 */
record PortLook(Color color) {

    private static final Color NOBODY = new Color(0x9A9A9A);
    private static final double CLEAR = 0.66;
    private static final double CONTESTED = 0.18;
    private static final double STRIPES = 0.72;
    private static final double STRIPES_EVERY_PT = 4.4;
    private static final float STRIPE_PT = 1.5f;

    static PortLook of(int index) {
        return new PortLook(AreaColor.of(index));
    }

    /** Of ground from where no port is reached. */
    static PortLook ofNobody() {
        return new PortLook(NOBODY);
    }

    /** Fills a shape of the paper. */
    void fill(Pen pen, Geometry shape, boolean contested) {
        Shape drawn = new ShapeWriter().toShape(shape);
        pen.fill(drawn, mixed(contested ? CONTESTED : CLEAR));
        if (contested) {
            pen.stroke(stripes(shape), mixed(STRIPES), new BasicStroke(STRIPE_PT));
        }
    }

    /** Lines from lower left to upper right, at the same places of the paper for every shape. */
    private static Shape stripes(Geometry shape) {
        Path2D path = new Path2D.Double();
        Envelope box = shape.getEnvelopeInternal();
        GeometryFactory factory = shape.getFactory();
        double first = Math.floor((box.getMinX() + box.getMinY()) / STRIPES_EVERY_PT) * STRIPES_EVERY_PT;
        for (double sum = first; sum <= box.getMaxX() + box.getMaxY(); sum += STRIPES_EVERY_PT) {
            LineString line = factory.createLineString(new Coordinate[] {
                new Coordinate(sum - box.getMinY(), box.getMinY()), new Coordinate(sum - box.getMaxY(), box.getMaxY())
            });
            Geometry inside = box.getHeight() == 0 ? line : line.intersection(shape);
            for (int i = 0; i < inside.getNumGeometries(); i++) {
                Coordinate[] ends = inside.getGeometryN(i).getCoordinates();
                if (ends.length > 1) {
                    Coordinate end = ends[ends.length - 1];
                    path.append(new Line2D.Double(ends[0].x, ends[0].y, end.x, end.y), false);
                }
            }
        }
        return path;
    }

    private Color mixed(double share) {
        Color land = MapGround.LAND;
        return new Color(
                mixed(color.getRed(), land.getRed(), share),
                mixed(color.getGreen(), land.getGreen(), share),
                mixed(color.getBlue(), land.getBlue(), share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(share * one + (1 - share) * other);
    }
}
