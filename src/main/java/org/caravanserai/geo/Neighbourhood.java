package org.caravanserai.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.geo.Capsule.Part;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * What lies near a course. Courses of any extent, also over the 180° meridian and near a pole: they are cut into geodesic
 * pieces of at most 10 km, and every piece is measured in an azimuthal equidistant plane of its own, against the pieces
 * that an R-tree finds near it.
 *
 * <p>Error: a distance is judged to within {@link #RESOLUTION_KM}, in favour of near. So the part of a line found within
 * D km holds all that is truly within D km, and nothing beyond D + 1 m. (In a plane around the middle of a piece of p km,
 * distances to things D km away are too long by at most p² D / (24 R²), and the sagitta of the other piece, itself bent by
 * the projection, is at most p² D / (12 R²): 3 mm and 5 mm at 25 km, 5 cm and 10 cm at 500 km.) In length this is a metre at a
 * line crossed squarely; but of two lines that run side by side at just D km, all may count or nothing.
 */
public final class Neighbourhood {

    /** Positions nearer to each other than this are one. A metre is far below what any line is drawn to. */
    public static final double RESOLUTION_KM = 0.001;

    /** Distances beyond this are refused: the planes would bend lines by more than the resolution. */
    public static final double FARTHEST_KM = 500;

    private static final double[] TURNS = {-360, 0, 360};

    private final Course course;
    private final STRtree tree = new STRtree();
    private final Envelope extent = new Envelope();

    /** The neighbourhood of {@code course}. Builds an index: keep it for many questions. */
    public Neighbourhood(Course course) {
        this.course = course;
        for (Piece piece : course.pieces()) {
            tree.insert(piece.bounds(), piece);
            extent.expandToInclude(piece.bounds());
        }
        tree.build();
    }

    /** The course whose neighbourhood this is. */
    public Course course() {
        return course;
    }

    /**
     * The stretches of {@code line} that lie within a distance of this course, by the km-posts of {@code line}. At 0 km: where
     * both are the same line, and a metre on each side of a crossing.
     *
     * @param withinKm 0 to {@link #FARTHEST_KM}
     */
    public Spans partOf(Course line, double withinKm) {
        double radius = radius(withinKm);
        List<Span> spans = new ArrayList<>();
        for (Piece piece : line.pieces()) {
            List<Piece> near = near(piece.boundsWithin(radius));
            if (!near.isEmpty()) {
                addParts(spans, piece, near, radius);
            }
        }
        return new Spans(spans);
    }

    /**
     * The post of the point of the course that is nearest to a position; of equally near ones the first.
     *
     * @param withinKm 0 to {@link #FARTHEST_KM}
     * @return empty if the course does not come within {@code withinKm}
     */
    public Optional<KmPost> postOf(Position position, double withinKm) {
        double radius = radius(withinKm);
        LocalPlane plane = LocalPlane.around(position);
        Piece spot = new Piece(position, position, position, 0, 0);
        double nearest = radius;
        Optional<KmPost> post = Optional.empty();
        for (Piece piece : near(spot.boundsWithin(radius))) {
            Coordinate from = plane.project(piece.from());
            Coordinate to = plane.project(piece.to());
            double share = shareNearestToOrigin(from, to);
            double metres = Math.hypot(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
            if (metres < nearest || (metres == nearest && post.isEmpty())) {
                nearest = metres;
                post = Optional.of(new KmPost(piece.kmAt(share), piece.at(share).distanceKm(position)));
            }
        }
        return post;
    }

    private static void addParts(List<Span> spans, Piece piece, List<Piece> near, double radius) {
        LocalPlane plane = LocalPlane.around(piece.middle());
        Coordinate from = plane.project(piece.from());
        Coordinate to = plane.project(piece.to());
        for (Piece other : near) {
            Part part = new Capsule(plane.project(other.from()), plane.project(other.to()), radius).of(from, to);
            if (part.equals(Part.WHOLE)) {
                spans.add(new Span(piece.fromKm(), piece.toKm()));
                return;
            }
            if (!part.isEmpty()) {
                spans.add(new Span(piece.kmAt(part.from()), piece.kmAt(part.to())));
            }
        }
    }

    /** In the order of the course, whatever the tree's. */
    private List<Piece> near(Envelope bounds) {
        List<Piece> near = new ArrayList<>();
        for (double turn : TURNS) {
            Envelope turned = new Envelope(bounds);
            turned.translate(turn, 0);
            if (extent.intersects(turned)) {
                for (Object piece : tree.query(turned)) {
                    near.add((Piece) piece);
                }
            }
        }
        near.sort((a, b) -> Double.compare(a.fromKm(), b.fromKm()));
        return near;
    }

    private static double shareNearestToOrigin(Coordinate from, Coordinate to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double square = dx * dx + dy * dy;
        return square == 0 ? 0 : Math.min(1, Math.max(0, -(from.x * dx + from.y * dy) / square));
    }

    private static double radius(double withinKm) {
        if (!(withinKm >= 0 && withinKm <= FARTHEST_KM)) {
            throw new IllegalArgumentException("a distance must be from 0 to 500 km, was " + withinKm);
        }
        return (withinKm + RESOLUTION_KM / 2) * 1000;
    }
}
