package org.caravanserai.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * All ground within a distance of some lines and points. Lines are cut up by a grid of four degrees; what lies in a cell is
 * buffered in a {@link LocalPlane} around the cell, where distances are right to 0.1 %, and the pieces are joined in
 * longitude and latitude on a grid of five decimals (a metre), which leaves the outcome valid. An arc is drawn as 8 chords a
 * quarter, up to 0.5 % inside the true distance. Not for ground at the 180° meridian or beyond 80° north or south.
 */
public final class Vicinity {

    private static final double CELL_DEGREES = 4;
    private static final double VERTEX_EVERY_KM = 50;
    private static final double CHORD_METRES = 20_000;
    private static final int CHORDS_A_QUARTER = 8;
    private static final PrecisionModel FIVE_DECIMALS = new PrecisionModel(1e5);

    private record Cell(int column, int row) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER =
                Comparator.comparingInt(Cell::column).thenComparingInt(Cell::row);

        static Cell of(Position position) {
            return new Cell((int) Math.floor(position.longitudeDegrees() / CELL_DEGREES), (int)
                    Math.floor(position.latitudeDegrees() / CELL_DEGREES));
        }

        Position centre() {
            return new Position((column + 0.5) * CELL_DEGREES, (row + 0.5) * CELL_DEGREES);
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    private final GeometryFactory factory = Wgs84.geometryFactory();
    private final SortedMap<Cell, List<Geometry>> pieces = new TreeMap<>();

    private Vicinity() {}

    /**
     * All within {@code km} of any of the lines or points, in a normal form; no polygons where there are none of either.
     *
     * @param km above 0
     */
    public static MultiPolygon of(Collection<Alignment> lines, Collection<Position> points, double km) {
        if (!(km > 0 && km < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a vicinity reaches more than 0 km, not " + km);
        }
        Vicinity vicinity = new Vicinity();
        lines.forEach(vicinity::add);
        points.forEach(vicinity::add);
        return vicinity.within(km * 1000);
    }

    /** All in any of some areas, in a normal form. */
    public static MultiPolygon union(Collection<? extends Geometry> areas) {
        GeometryFactory factory = Wgs84.geometryFactory();
        Geometry union = UnaryUnionNG.union(List.copyOf(areas), factory, FIVE_DECIMALS);
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < union.getNumGeometries(); i++) {
            if (union.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        MultiPolygon all = factory.createMultiPolygon(polygons.toArray(Polygon[]::new));
        all.normalize();
        return all;
    }

    private void add(Position point) {
        keep(Cell.of(point), factory.createPoint(point.coordinate()));
    }

    /** Cuts a line where it comes into another cell. */
    private void add(Alignment line) {
        List<Coordinate> piece = new ArrayList<>();
        Cell cell = Cell.of(line.start());
        for (Position position : line.withVertexEvery(VERTEX_EVERY_KM).positions()) {
            piece.add(position.coordinate());
            if (!Cell.of(position).equals(cell)) {
                keep(cell, factory.createLineString(piece.toArray(Coordinate[]::new)));
                cell = Cell.of(position);
                piece = new ArrayList<>(List.of(position.coordinate()));
            }
        }
        if (piece.size() > 1) {
            keep(cell, factory.createLineString(piece.toArray(Coordinate[]::new)));
        }
    }

    private void keep(Cell cell, Geometry piece) {
        pieces.computeIfAbsent(cell, key -> new ArrayList<>()).add(piece);
    }

    private MultiPolygon within(double metres) {
        List<Geometry> areas = new ArrayList<>();
        pieces.forEach((cell, ofCell) -> {
            LocalPlane plane = LocalPlane.around(cell.centre());
            Geometry flat = plane.project(factory.createGeometryCollection(ofCell.toArray(Geometry[]::new)))
                    .buffer(metres, CHORDS_A_QUARTER);
            areas.add(plane.unproject(Densifier.densify(flat, CHORD_METRES)));
        });
        return union(areas);
    }
}
