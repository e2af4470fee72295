package org.caravanserai.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The land within a distance of a course, for maps. As RFC 7946 wants it: valid, outer rings counter-clockwise, cut at the
 * 180° meridian.
 *
 * <p>Stretches of at most 100 km are widened in an azimuthal equidistant plane of their own and united. The edge lies within
 * 0.1 % of the distance of where it should be: round ends are drawn with 96 corners (0.05 %), the plane's scale is 0.01 % off
 * where it ends, and edges have a vertex every 10 km (2 m).
 */
public final class Catchment {

    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
    private static final double CHUNK_KM = 100;
    private static final double EDGE_M = 10_000;
    private static final int CORNERS_PER_QUARTER = 24;
    private static final double SIMPLIFY = 1e-4;

    private final double withinKm;
    private final MultiPolygon shape;

    private Catchment(double withinKm, MultiPolygon shape) {
        this.withinKm = withinKm;
        this.shape = shape;
    }

    /**
     * All that lies within a distance of {@code course}.
     *
     * @param withinKm above 0, at most {@link Neighbourhood#FARTHEST_KM}
     * @throws IllegalArgumentException also if a pole lies within
     */
    public static Catchment of(Course course, double withinKm) {
        if (!(withinKm > 0 && withinKm <= Neighbourhood.FARTHEST_KM)) {
            throw new IllegalArgumentException("a distance must be above 0 and at most 500 km, was " + withinKm);
        }
        List<Geometry> parts = new ArrayList<>();
        for (List<Piece> chunk : chunks(course.pieces())) {
            Geometry part = widened(chunk, withinKm);
            double turns = Math.rint(part.getEnvelopeInternal().centre().x / 360);
            parts.add(turned(part, -360 * turns));
        }
        return new Catchment(withinKm, cut(parts));
    }

    /** How far from the course the land reaches, in kilometres, above 0 to {@link Neighbourhood#FARTHEST_KM}. */
    public double withinKm() {
        return withinKm;
    }

    /** A fresh JTS geometry in longitude and latitude; without polygons where the course has no line. */
    public MultiPolygon shape() {
        return (MultiPolygon) shape.copy();
    }

    /** Area on the ellipsoid, in square kilometres. */
    public double areaKm2() {
        double squareMetres = 0;
        for (Object polygon : PolygonExtracter.getPolygons(shape)) {
            squareMetres += area(((Polygon) polygon).getExteriorRing());
            for (int i = 0; i < ((Polygon) polygon).getNumInteriorRing(); i++) {
                squareMetres -= area(((Polygon) polygon).getInteriorRingN(i));
            }
        }
        return squareMetres / 1e6;
    }

    private static double area(LineString ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        Coordinate[] corners = ring.getCoordinates();
        for (int i = 1; i < corners.length; i++) {
            area.AddPoint(corners[i].y, corners[i].x);
        }
        return Math.abs(area.Compute(false, true).area);
    }

    /** Runs of pieces that join, each as long as a plane is good for. */
    private static List<List<Piece>> chunks(List<Piece> pieces) {
        List<List<Piece>> chunks = new ArrayList<>();
        List<Piece> chunk = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean joins = !chunk.isEmpty()
                    && chunk.get(chunk.size() - 1).to().equals(piece.from())
                    && chunk.size() < CHUNK_KM / Piece.LONGEST_KM;
            if (!joins) {
                chunk = new ArrayList<>();
                chunks.add(chunk);
            }
            chunk.add(piece);
        }
        return chunks;
    }

    private static Geometry widened(List<Piece> chunk, double withinKm) {
        Position middle = chunk.get(chunk.size() / 2).middle();
        if (middle.distanceKm(new Position(0, Math.copySign(90, middle.latitudeDegrees()))) < withinKm + CHUNK_KM) {
            throw new IllegalArgumentException("a catchment over a pole cannot be drawn in longitude and latitude");
        }
        LocalPlane plane = LocalPlane.around(middle);
        List<Coordinate> line = new ArrayList<>();
        line.add(plane.project(chunk.get(0).from()));
        chunk.forEach(piece -> line.add(plane.project(piece.to())));
        Geometry flat = Wgs84.geometryFactory().createLineString(line.toArray(Coordinate[]::new));
        BufferParameters round = new BufferParameters(CORNERS_PER_QUARTER);
        round.setSimplifyFactor(SIMPLIFY);
        Geometry wide = BufferOp.bufferOp(flat, withinKm * 1000, round);
        return plane.unproject(Densifier.densify(wide, EDGE_M));
    }

    /** One shape of all parts, in three bands of longitude brought back to [-180, 180]. */
    private static MultiPolygon cut(List<Geometry> parts) {
        List<Geometry> turned = new ArrayList<>();
        for (double turn : new double[] {-360, 0, 360}) {
            for (Geometry part : parts) {
                Geometry copy = turned(part, turn);
                if (copy.getEnvelopeInternal().intersects(WORLD)) {
                    turned.add(copy);
                }
            }
        }
        Geometry all = OverlayNGRobust.union(turned, Wgs84.geometryFactory());
        Geometry inside = WORLD.contains(all.getEnvelopeInternal())
                ? all
                : OverlayNGRobust.overlay(all, Wgs84.geometryFactory().toGeometry(WORLD), OverlayNG.INTERSECTION);
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(inside)) {
            polygons.add(wound((Polygon) polygon));
        }
        return Wgs84.geometryFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static Geometry turned(Geometry part, double degrees) {
        return degrees == 0
                ? part
                : AffineTransformation.translationInstance(degrees, 0).transform(part);
    }

    private static Polygon wound(Polygon polygon) {
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = wound(polygon.getInteriorRingN(i), false);
        }
        return Wgs84.geometryFactory().createPolygon(wound(polygon.getExteriorRing(), true), holes);
    }

    private static LinearRing wound(LinearRing ring, boolean counterClockwise) {
        boolean right = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise;
        return right ? (LinearRing) ring.copy() : ring.reverse();
    }
}
