package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.caravanserai.atlas.Place;
import org.caravanserai.routing.MatrixCell;
import org.caravanserai.routing.RouteMatrix;

/** A matrix as JSON: {@code query}, {@code data_version}, {@code origins}, {@code destinations}, {@code cells} row by row. */
public final class MatrixJson {

    private MatrixJson() {}

    /** The document. */
    public static ObjectNode of(RouteMatrix matrix) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        TripText.put(document.putObject("query"), matrix.trip());
        document.put("data_version", matrix.trip().atlas().version());
        places(document.putArray("origins"), matrix.origins());
        places(document.putArray("destinations"), matrix.destinations());
        ArrayNode cells = document.putArray("cells");
        matrix.cells().forEach(cell -> cell(cells.addObject(), cell));
        return document;
    }

    private static void places(ArrayNode array, List<Place> places) {
        for (Place place : places) {
            ObjectNode node = array.addObject();
            node.put("id", place.id());
            node.put("name", place.name());
            node.put("country", place.country());
        }
    }

    private static void cell(ObjectNode node, MatrixCell cell) {
        node.put("from", cell.from().id());
        node.put("to", cell.to().id());
        node.put("status", cell.word());
        if (cell instanceof MatrixCell.Found found) {
            RouteJson.put(node, found.amount());
            node.put("borders", found.borders());
            ArrayNode crossings = node.putArray("crossings");
            found.crossings().forEach(crossings::add);
            node.put("estimated_share", RouteJson.rounded(found.estimatedShare()));
        }
    }
}
