package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.Place;
import org.caravanserai.dataset.CountryOutline;
import org.caravanserai.geo.Position;
import org.caravanserai.report.picture.Label;
import org.caravanserai.report.picture.LabelField;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Typeface;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Writes the names on a map, the most important first, each where there is room. */
final class MapNames {

    private static final double[] RIGHT_FIRST = {0, 180, 335, 25, 205, 155, 270, 90, 300, 60, 240, 120};
    private static final Color COUNTRY = new Color(0x8A8378);
    private static final Color PORT = new Color(0x1F4E79);
    private static final Color POST = new Color(0x7A2E12);
    private static final Color HALO = new Color(0xFB, 0xF9, 0xF4);
    private static final double NEAR = 10;
    private static final double SMALLEST_COUNTRY_PT = 26;

    private final MapFrame frame;
    private final LabelField field;
    private final Pen pen;
    private final Font plain;
    private final Font bold;

    MapNames(MapFrame frame, Pen pen) {
        this.frame = frame;
        this.pen = pen;
        this.field = new LabelField(frame.window(), RIGHT_FIRST);
        this.plain = pen.typeface().regular(Typeface.SMALLEST_PT);
        this.bold = pen.typeface().bold(9.5f);
    }

    /** Names should not lie on the routes. */
    void keepOffRoutes(Comparison comparison) {
        for (NamedRoute named : comparison.routes()) {
            keepOffLines(named.route().alignment());
        }
    }

    /** Names should not lie on lines in longitude and latitude. */
    void keepOffLines(Geometry lines) {
        Geometry line = frame.visible(lines);
        for (int i = 0; i < line.getNumGeometries(); i++) {
            Coordinate[] points = line.getGeometryN(i).getCoordinates();
            for (int p = 1; p < points.length; p++) {
                field.keepOff(new Line2D.Double(points[p - 1].x, points[p - 1].y, points[p].x, points[p].y));
            }
        }
    }

    /** Names should not lie on a mark. */
    void keepOff(Rectangle2D mark) {
        field.keepOff(mark);
    }

    /** A number in a badge near a spot, with a line to it where it stands away. */
    void badge(int number, Position at) {
        Point2D spot = frame.at(at);
        Label room = new Label(" " + number + " ", spot, bold, Pen.INK, 8, 110);
        field.place(room).ifPresent(placed -> {
            Point2D middle =
                    new Point2D.Double(placed.box().getCenterX(), placed.box().getCenterY());
            pen.stroke(new Line2D.Double(spot, middle), Pen.INK, new BasicStroke(0.8f));
            BottleneckTable.badge(pen, number, middle);
        });
    }

    void end(Place place) {
        place(place.name(), place, bold, MapPlaces.isPort(place) ? PORT : Pen.INK, 7, 80);
    }

    void onRoute(Place place) {
        place(place.name(), place, plain, MapPlaces.isPort(place) ? PORT : Pen.INK, 4, 30);
    }

    /** Named only where there is room close by. */
    void beside(Place place) {
        place(place.name(), place, plain, MapPlaces.isPort(place) ? PORT : Pen.INK, 4, NEAR);
    }

    void other(Place place) {
        place(place.name(), place, plain, MapPlaces.isPort(place) ? PORT : Pen.GREY, 4, 0);
    }

    /** A crossing of a route is named wherever there is room, another only beside its mark. */
    void post(PostMark mark) {
        Point2D at = frame.at(mark.position());
        if (frame.window().contains(at)) {
            double clearance = PostMark.radius(mark.hours()) + 2.5;
            boolean far = mark.onRoute();
            String text = mark.told();
            Color color = mark.onRoute() || mark.state() == CrossingState.CLOSED ? POST : Pen.GREY;
            write(new Label(text, at, plain, color, clearance, far ? 110 : NEAR));
        }
    }

    private void place(String text, Place place, Font font, Color color, double clearance, double reach) {
        Point2D at = frame.at(place.position());
        if (frame.window().contains(at)) {
            write(new Label(text, at, font, color, clearance, reach));
        }
    }

    private void write(Label label) {
        field.place(label).ifPresent(placed -> placed.draw(pen, HALO));
    }

    /** Countries are named in capitals in the middle of what is in sight of them, where it is large enough. */
    void countries(List<CountryOutline> countries) {
        Font capitals = pen.typeface().regular(10f);
        for (CountryOutline country : countries) {
            Geometry seen = largest(frame.visible(country.outline()));
            if (seen.isEmpty()) {
                continue;
            }
            MaximumInscribedCircle room = new MaximumInscribedCircle(seen, 1);
            Point centre = room.getCenter();
            if (room.getRadiusLine().getLength() >= SMALLEST_COUNTRY_PT) {
                String text = country.name().toUpperCase(Locale.ROOT);
                double width = Typeface.widthOf(text, capitals);
                Point2D anchor = new Point2D.Double(centre.getX() - width / 2, centre.getY());
                write(new Label(text, anchor, capitals, COUNTRY, 0, 30));
            }
        }
    }

    private static Geometry largest(Geometry geometry) {
        Geometry largest = geometry;
        double area = -1;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part.getArea() > area) {
                largest = part;
                area = part.getArea();
            }
        }
        return area > 0 ? largest : geometry.getFactory().createPolygon();
    }
}
