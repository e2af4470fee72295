package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.analysis.hinterland.Choice;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.report.picture.Pen;

/** The cities and ports of a hinterland on its map. */
record HinterlandPlaces(Hinterland hinterland, MapFrame frame) {

    private static final double PORT_RADIUS = 4.6;
    private static final double CITY_RADIUS = 2;
    private static final double TOWN_RADIUS = 1.1;
    private static final double EDGE_PT = 13;

    /** Marks of all, and the names of the ports. */
    void draw(Pen pen, MapNames names) {
        for (Choice city : hinterland.cities()) {
            Point2D at = frame.at(city.place().position());
            double radius = isCity(city.place()) ? CITY_RADIUS : TOWN_RADIUS;
            Ellipse2D dot = new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
            pen.fill(dot, city.best().isPresent() ? Pen.INK : Color.WHITE);
            pen.stroke(dot, city.best().isPresent() ? Color.WHITE : Pen.INK, new BasicStroke(0.5f));
            if (isCity(city.place())) {
                names.keepOff(dot.getBounds2D());
            }
        }
        List<Place> ports = hinterland.query().ports();
        for (int i = 0; i < ports.size(); i++) {
            names.keepOff(mark(pen, ports.get(i), PortLook.of(i).color()));
        }
        for (Place port : ports) {
            if (frame.shows(port.position())) {
                names.end(port);
            } else {
                names.spot(port.name(), atEdge(port));
            }
        }
    }

    /** Names of cities where there is room, those where most ways meet first. */
    void nameTowns(MapNames names) {
        Map<String, Long> ways = hinterland.network().legs().stream()
                .map(leg -> leg.from().place())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        hinterland.cities().stream()
                .map(Choice::place)
                .filter(HinterlandPlaces::isCity)
                .sorted(Comparator.comparingLong((Place city) -> -ways.getOrDefault(city.id(), 0L))
                        .thenComparing(Place::id))
                .forEach(names::town);
    }

    private static boolean isCity(Place place) {
        return place.kind() == PlaceKind.CITY;
    }

    private Rectangle2D mark(Pen pen, Place port, Color color) {
        boolean shown = frame.shows(port.position());
        Point2D at = shown ? frame.at(port.position()) : atEdge(port);
        Path2D sign = shown ? square() : arrow(direction(port));
        sign.transform(AffineTransform.getTranslateInstance(at.getX(), at.getY()));
        pen.fill(sign, color);
        pen.stroke(sign, Pen.INK, new BasicStroke(1.1f));
        return sign.getBounds2D();
    }

    private double direction(Place port) {
        Point2D to = frame.at(port.position());
        Rectangle2D window = frame.window();
        return Math.atan2(to.getY() - window.getCenterY(), to.getX() - window.getCenterX());
    }

    /** Where the way from the middle to a port leaves the map. */
    private Point2D atEdge(Place port) {
        Rectangle2D window = frame.window();
        double dx = Math.cos(direction(port));
        double dy = Math.sin(direction(port));
        double length = Math.min(
                (window.getWidth() / 2 - EDGE_PT) / Math.max(Math.abs(dx), 1e-9),
                (window.getHeight() / 2 - EDGE_PT) / Math.max(Math.abs(dy), 1e-9));
        return new Point2D.Double(window.getCenterX() + length * dx, window.getCenterY() + length * dy);
    }

    private static Path2D square() {
        return new Path2D.Double(new Rectangle2D.Double(-PORT_RADIUS, -PORT_RADIUS, 2 * PORT_RADIUS, 2 * PORT_RADIUS));
    }

    private static Path2D arrow(double direction) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(9, 0);
        arrow.lineTo(-5, -6);
        arrow.lineTo(-2, 0);
        arrow.lineTo(-5, 6);
        arrow.closePath();
        arrow.transform(AffineTransform.getRotateInstance(direction));
        return arrow;
    }
}
