package org.caravanserai.report.print;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.caravanserai.report.picture.Pen;
import org.locationtech.jts.geom.Geometry;

/** What a map is about: drawn on the land, under the names. */
@FunctionalInterface
interface Theme {

    /**
     * Draws it; the pen is held inside the frame.
     *
     * @return the room of marks that names should keep off; none for lines and areas
     */
    List<Rectangle2D> draw(Pen pen, MapFrame frame);

    /** A stroke along lines in longitude and latitude. */
    static Theme line(Geometry lines, Color color, Stroke stroke) {
        return (pen, frame) -> {
            Path2D path = new Path2D.Double();
            for (int i = 0; i < lines.getNumGeometries(); i++) {
                path.append(frame.shape(lines.getGeometryN(i)), false);
            }
            pen.stroke(path, color, stroke);
            return List.of();
        };
    }
}
