package org.caravanserai.report.print;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.caravanserai.geo.ConicPlane;
import org.caravanserai.geo.Position;
import org.caravanserai.geo.Wgs84;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** The window of a map: a region of the world on a rectangle of paper. */
final class MapFrame {

    private static final double MARGIN = 0.09;
    private static final double LEAST_METRES = 150_000;
    private static final double BLEED_PT = 6;
    private static final double DETAIL_PT = 0.25;

    private final Envelope region;
    private final Rectangle2D paper;
    private final ConicPlane plane;
    private final AffineTransformation toPaper;
    private final double metresPerPoint;

    private MapFrame(Envelope region, Rectangle2D paper, ConicPlane plane, Envelope view) {
        this.region = region;
        this.paper = paper;
        this.plane = plane;
        this.metresPerPoint = view.getWidth() / paper.getWidth();
        this.toPaper = AffineTransformation.translationInstance(-view.getMinX(), -view.getMaxY())
                .scale(1 / metresPerPoint, -1 / metresPerPoint)
                .translate(paper.getMinX(), paper.getMinY());
    }

    /**
     * A frame that shows {@code what} with a margin: as wide as {@code paper} and as high as its shape asks for, no less than
     * half the width and no more than the height of {@code paper}.
     *
     * @param what lines in longitude and latitude
     */
    static MapFrame around(Geometry what, Rectangle2D paper) {
        Envelope region = what.getEnvelopeInternal();
        ConicPlane plane = ConicPlane.over(region);
        Envelope view = plane.project(what).getEnvelopeInternal();
        view.expandBy(Math.max(LEAST_METRES, MARGIN * Math.max(view.getWidth(), view.getHeight())));
        double shape =
                Math.max(0.5, Math.min(view.getHeight() / view.getWidth(), paper.getHeight() / paper.getWidth()));
        double width = Math.max(view.getWidth(), view.getHeight() / shape);
        view.expandBy((width - view.getWidth()) / 2, (width * shape - view.getHeight()) / 2);
        Rectangle2D window =
                new Rectangle2D.Double(paper.getX(), paper.getY(), paper.getWidth(), paper.getWidth() * shape);
        return new MapFrame(region, window, plane, view);
    }

    /** The window on the paper. */
    Rectangle2D window() {
        return paper;
    }

    /** The scale of the middle of the map. */
    double metresPerPoint() {
        return metresPerPoint;
    }

    /** All that can be in sight, in longitude and latitude, and more. */
    Envelope surroundings() {
        Envelope wide = new Envelope(region);
        double more = Math.max(region.getWidth(), region.getHeight());
        wide.expandBy(more + 6);
        return wide.intersection(new Envelope(-179, 179, -78, 84));
    }

    /** Where a position lies on the paper. */
    Point2D at(Position position) {
        var point = onPaper(Wgs84.geometryFactory().createPoint(position.coordinate()))
                .getCoordinate();
        return new Point2D.Double(point.x, point.y);
    }

    /** Whether a position is in sight, some points inside the edge. */
    boolean shows(Position position) {
        if (!surroundings().contains(position.coordinate())) {
            return false;
        }
        Point2D point = at(position);
        return paper.contains(point.getX() - 4, point.getY() - 4, 8, 8);
    }

    /** What is in sight of a geometry in longitude and latitude, on the paper. */
    Geometry visible(Geometry geographic) {
        GeometryFactory factory = geographic.getFactory();
        Geometry near = geographic.getEnvelopeInternal().intersects(surroundings())
                ? shared(geographic, factory.toGeometry(surroundings()))
                : new GeometryCollection(null, factory);
        if (near.isEmpty()) {
            return near;
        }
        Geometry fine = DouglasPeuckerSimplifier.simplify(onPaper(near), DETAIL_PT);
        return shared(
                fine instanceof Polygon || fine.getDimension() == 2 ? fine.buffer(0) : fine,
                factory.toGeometry(bleed()));
    }

    /** Lines that run over one another for long stretches defeat a plain overlay. */
    private static Geometry shared(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
    }

    /** The same as a Java2D shape. */
    Shape shape(Geometry geographic) {
        return new ShapeWriter().toShape(visible(geographic));
    }

    private Geometry onPaper(Geometry geographic) {
        return toPaper.transform(plane.project(geographic));
    }

    private Envelope bleed() {
        Envelope bleed = new Envelope(paper.getMinX(), paper.getMaxX(), paper.getMinY(), paper.getMaxY());
        bleed.expandBy(BLEED_PT);
        return bleed;
    }
}
