package org.caravanserai.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * A piece of ground shared out among positions: each point of it goes to the nearest (Voronoi cells), and positions that
 * belong together share what goes to any of them.
 *
 * <p>Nearest is judged in a {@link ConicPlane} over the ground, whose scale varies by less than 3 % over 30° of latitude: a
 * point that is nearer to one position by more than that always goes to it. Edges have a vertex every 20 km. All lies on a
 * grid of five decimals of a degree (a metre): shapes are valid, together they cover the ground, and they overlap nowhere by
 * more than that. Not for ground at the 180° meridian.
 */
public final class NearestGround {

    /** A position nearer than this to an earlier one gets no ground of its own. */
    public static final double LEAST_METRES = 100;

    private static final double EDGE_METRES = 20_000;
    private static final double FAR_OUT = 10;
    private static final PrecisionModel FIVE_DECIMALS = new PrecisionModel(1e5);

    private final Geometry ground;
    private final ConicPlane plane;
    private final GeometryFactory factory = Wgs84.geometryFactory();

    /**
     * Ground that can be shared out more than once.
     *
     * @param ground polygons in longitude and latitude
     */
    public NearestGround(Geometry ground) {
        this.ground = UnaryUnionNG.union(ground, FIVE_DECIMALS);
        this.plane = ConicPlane.over(ground.getEnvelopeInternal());
    }

    /** Shares the ground out among positions. */
    public Map<Position, MultiPolygon> among(Collection<Position> positions) {
        Map<Position, Position> each = new LinkedHashMap<>();
        positions.forEach(position -> each.put(position, position));
        return among(each);
    }

    /**
     * Shares the ground out among groups of positions.
     *
     * @param <G> what a group is called
     * @param groups the group of each position; at least one. Of positions nearer to each other than {@link #LEAST_METRES} the
     *     first counts
     * @return a shape for each group in the order of its first position; without polygons where nothing is nearest to it
     */
    public <G> Map<G, MultiPolygon> among(Map<Position, G> groups) {
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("ground is shared out among one position at least");
        }
        Map<Coordinate, G> groupOfSite = apart(groups);
        Map<G, List<Geometry>> cells = new LinkedHashMap<>();
        groups.values().forEach(group -> cells.put(group, new ArrayList<>()));
        for (Polygon cell : cells(groupOfSite)) {
            cells.get(groupOfSite.get((Coordinate) cell.getUserData())).add(plane.unproject(withVertices(cell)));
        }
        Map<G, MultiPolygon> shapes = new LinkedHashMap<>();
        cells.forEach((group, ofGroup) -> shapes.put(group, onGround(ofGroup)));
        return shapes;
    }

    private <G> Map<Coordinate, G> apart(Map<Position, G> groups) {
        Map<Coordinate, G> apart = new LinkedHashMap<>();
        groups.forEach((position, group) -> {
            Coordinate site =
                    plane.project(factory.createPoint(position.coordinate())).getCoordinate();
            if (apart.keySet().stream().noneMatch(other -> other.distance(site) < LEAST_METRES)) {
                apart.put(new Coordinate(site.x, site.y), group);
            }
        });
        return apart;
    }

    /**
     * The cell of each site, which it holds as its user data, cut off outside the ground. Four sites of nobody far out close
     * all cells, whatever there is of sites.
     */
    private List<Polygon> cells(Map<Coordinate, ?> sites) {
        Envelope all = plane.project(ground).getEnvelopeInternal();
        sites.keySet().forEach(all::expandToInclude);
        all.expandBy(EDGE_METRES + (all.getWidth() + all.getHeight()) / 10);
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(Stream.concat(sites.keySet().stream(), farOut(all)).toList());
        GeometryFactory flat = new GeometryFactory();
        List<Polygon> cells = new ArrayList<>();
        for (Object found : builder.getSubdivision().getVoronoiCellPolygons(flat)) {
            Polygon cell = (Polygon) found;
            if (sites.containsKey((Coordinate) cell.getUserData())) {
                Polygon seen = (Polygon) OverlayNGRobust.overlay(cell, flat.toGeometry(all), OverlayNG.INTERSECTION);
                seen.setUserData(cell.getUserData());
                cells.add(seen);
            }
        }
        return cells;
    }

    private static Stream<Coordinate> farOut(Envelope all) {
        double far = FAR_OUT * (all.getWidth() + all.getHeight());
        Coordinate middle = all.centre();
        return Stream.of(
                new Coordinate(middle.x - far, middle.y),
                new Coordinate(middle.x + far, middle.y),
                new Coordinate(middle.x, middle.y - far),
                new Coordinate(middle.x, middle.y + far));
    }

    /** Edges with vertices in between; the same ones from either side, so that neighbours still fit on the earth. */
    private static Polygon withVertices(Polygon cell) {
        LineString ring = cell.getExteriorRing();
        List<Coordinate> corners = new ArrayList<>(List.of(ring.getCoordinateN(0)));
        for (int i = 1; i < ring.getNumPoints(); i++) {
            Coordinate from = ring.getCoordinateN(i - 1);
            Coordinate to = ring.getCoordinateN(i);
            boolean turned = from.compareTo(to) > 0;
            int pieces = (int) Math.ceil(from.distance(to) / EDGE_METRES);
            for (int piece = 1; piece < pieces; piece++) {
                corners.add(
                        turned
                                ? between(to, from, (double) (pieces - piece) / pieces)
                                : between(from, to, (double) piece / pieces));
            }
            corners.add(to);
        }
        return cell.getFactory().createPolygon(corners.toArray(Coordinate[]::new));
    }

    private static Coordinate between(Coordinate from, Coordinate to, double share) {
        return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    }

    private MultiPolygon onGround(List<Geometry> cells) {
        Geometry all = UnaryUnionNG.union(cells, factory, FIVE_DECIMALS);
        return Vicinity.union(List.of(OverlayNG.overlay(all, ground, OverlayNG.INTERSECTION, FIVE_DECIMALS)));
    }
}
