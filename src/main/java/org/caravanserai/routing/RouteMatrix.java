package org.caravanserai.routing;

import java.util.List;
import org.caravanserai.atlas.Place;

/**
 * The best ways from each of some places to each of some others. Cannot be changed and may be shared between threads. It
 * keeps one search a row, some 20 bytes for every stop of the network; routes are written out when they are asked for.
 */
public final class RouteMatrix {

    private final MatrixSearch search;
    private final List<List<MatrixCell>> rows;

    RouteMatrix(MatrixSearch search, List<List<MatrixCell>> rows) {
        this.search = search;
        this.rows = List.copyOf(rows);
    }

    /** How freight goes, in every cell. */
    public ResolvedTrip trip() {
        return search.trip();
    }

    /** Where rows start, in the order in which they were named. */
    public List<Place> origins() {
        return search.origins();
    }

    /** Where columns end, in the order in which they were named. */
    public List<Place> destinations() {
        return search.destinations();
    }

    /** A list of cells for each origin, a cell for each destination. */
    public List<List<MatrixCell>> rows() {
        return rows;
    }

    /** All cells, row by row. */
    public List<MatrixCell> cells() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /**
     * One cell.
     *
     * @param from id of an origin
     * @param to id of a destination
     * @throws IllegalArgumentException if they are not in the matrix
     */
    public MatrixCell cell(String from, String to) {
        return rows.get(index(origins(), from)).get(index(destinations(), to));
    }

    /**
     * The route of a cell, leg by leg, or what stands in its way; the same as {@link RoutePlanner#best} answers.
     *
     * @param from id of an origin
     * @param to id of a destination
     * @throws IllegalArgumentException if they are not in the matrix or are the same place
     */
    public RouteAnswer answer(String from, String to) {
        MatrixCell cell = cell(from, to);
        if (cell instanceof MatrixCell.SamePlace) {
            throw new IllegalArgumentException("from " + from + " to itself there is no route");
        }
        return search.answer(index(origins(), from), cell.to());
    }

    private static int index(List<Place> places, String id) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the matrix has no \"" + id + "\" there; it has "
                + String.join(", ", places.stream().map(Place::id).toList()));
    }
}
