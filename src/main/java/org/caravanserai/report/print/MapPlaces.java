package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.network.Leg;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.routing.Route;

/** Towns and ports in sight, in the order in which they are worth a name. */
record MapPlaces(MapFrame frame, Comparison comparison) {

    private static final double SAME_TOWN_KM = 30;
    private static final Color PORT = new Color(0x1F4E79);

    /** Where routes begin and end. */
    Set<Place> ends() {
        Set<Place> ends = new LinkedHashSet<>();
        comparison.routes().forEach(named -> {
            ends.add(named.route().query().from());
            ends.add(named.route().query().to());
        });
        return ends;
    }

    /** Cities and ports that routes run through, but for their ends. */
    List<Place> onRoutes() {
        Set<Place> places = new LinkedHashSet<>();
        for (NamedRoute named : comparison.routes()) {
            Route route = named.route();
            for (Leg leg : route.legs()) {
                places.add(route.atlas().placeOf(leg.to().place()));
            }
        }
        places.removeAll(ends());
        return places.stream().filter(place -> isTown(place) || isPort(place)).toList();
    }

    /** Other ports in sight, but for those of the towns that routes begin and end in. */
    List<Place> otherPorts() {
        return others().filter(MapPlaces::isPort)
                .filter(port ->
                        ends().stream().noneMatch(end -> port.position().distanceKm(end.position()) < SAME_TOWN_KM))
                .toList();
    }

    private Stream<Place> others() {
        Atlas atlas = comparison.get(0).route().atlas();
        Set<Place> named = new LinkedHashSet<>(ends());
        named.addAll(onRoutes());
        return atlas.contents().places().stream()
                .filter(place -> !named.contains(place))
                .filter(place -> frame.shows(place.position()));
    }

    static boolean isPort(Place place) {
        return place.kind() == PlaceKind.PORT;
    }

    private static boolean isTown(Place place) {
        return place.kind() == PlaceKind.CITY;
    }

    /** The mark of a place; returns the room it takes. */
    Rectangle2D mark(Pen pen, Place place) {
        return mark(pen, frame.at(place.position()), isPort(place), ends().contains(place));
    }

    /** Ports are squares, towns dots, ends of routes ringed. */
    static Rectangle2D mark(Pen pen, Point2D at, boolean port, boolean end) {
        double radius = end ? 4.2 : port ? 2.9 : 1.9;
        Rectangle2D box = new Rectangle2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
        Ellipse2D dot = new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
        pen.fill(port ? box : dot, end ? Color.WHITE : port ? PORT : Pen.INK);
        pen.stroke(port ? box : dot, end ? (port ? PORT : Pen.INK) : Color.WHITE, new BasicStroke(end ? 2f : 0.7f));
        return box;
    }
}
