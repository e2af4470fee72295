package org.caravanserai.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Position;

/** Positions as the page's scripts want them: longitude first, four decimals, which is eleven metres. */
final class Line {

    private static final double PER_DEGREE = 10_000;

    private Line() {}

    static ArrayNode of(Alignment alignment) {
        ArrayNode line = JsonNodeFactory.instance.arrayNode();
        ArrayNode last = null;
        for (Position position : alignment.positions()) {
            ArrayNode point = of(position);
            if (!point.equals(last)) {
                line.add(point);
            }
            last = point;
        }
        return line;
    }

    static ArrayNode of(Position position) {
        ArrayNode point = JsonNodeFactory.instance.arrayNode();
        point.add(rounded(position.longitudeDegrees()));
        point.add(rounded(position.latitudeDegrees()));
        return point;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PER_DEGREE) / PER_DEGREE;
    }
}
