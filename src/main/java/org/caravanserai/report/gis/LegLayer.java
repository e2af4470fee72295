package org.caravanserai.report.gis;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.freight.Ledger;
import org.caravanserai.layer.LayerDesign;
import org.caravanserai.network.Leg;
import org.caravanserai.routing.Route;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.LineString;

/**
 * The legs of a route in order, those that stay where they are without a line, so that the table sums to the route's totals;
 * and, for the map, the places where it stays: transfers, waits and rests.
 */
final class LegLayer {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private final Route route;
    private final List<Numbered> numbered;

    /** A leg and its place in the order, from 0. */
    private record Numbered(int index, Leg leg) {}

    LegLayer(Route route) {
        this.route = route;
        this.numbered = IntStream.range(0, route.legs().size())
                .mapToObj(i -> new Numbered(i, route.legs().get(i)))
                .toList();
    }

    SimpleFeatureCollection legs() {
        LayerDesign<Numbered> lines = LayerDesign.<Numbered>ofRows("legs")
                .maybe(
                        LayerDesign.GEOMETRY,
                        LineString.class,
                        one -> Optional.of(one.leg)
                                .filter(LegLayer::moves)
                                .map(leg -> route.lineOf(leg).toLineString()));
        return described(lines).of(numbered, LegLayer::id);
    }

    SimpleFeatureCollection stops() {
        List<Numbered> staying =
                numbered.stream().filter(one -> !moves(one.leg)).toList();
        return described(LayerDesign.ofPlaces("stops", (Numbered one) -> from(one.leg)))
                .of(staying, LegLayer::id);
    }

    private LayerDesign<Numbered> described(LayerDesign<Numbered> design) {
        LayerDesign<Numbered> what = design.whole("seq", one -> one.index + 1)
                .text("kind", one -> one.leg.kind().word())
                .text("mode", one -> one.leg.mode().word())
                .text("from_place", one -> one.leg.from().place())
                .text("from_name", one -> from(one.leg).name())
                .text("to_place", one -> one.leg.to().place())
                .text("to_name", one -> to(one.leg).name())
                .text("from_track", one -> one.leg.from().track().word())
                .text("to_track", one -> one.leg.to().track().word())
                .text("country", one -> route.countryOf(one.leg))
                .text("to_country", one -> to(one.leg).country())
                .maybe("link", String.class, one -> one.leg.link().map(Link::id))
                .maybe("crossing", String.class, one -> one.leg.crossing().map(BorderCrossing::id))
                .maybe("terminal", String.class, one -> one.leg.terminal().map(Terminal::id))
                .maybe("ref", String.class, one -> one.leg.link().map(Link::ref));
        return what.number("km", one -> one.leg.amount().km())
                .number("hours", one -> one.leg.amount().hours())
                .number("usd", one -> one.leg.amount().usd())
                .number(
                        "km_from_start",
                        one -> RouteLayers.before(route, one.index).km())
                .number(
                        "hours_from_start",
                        one -> RouteLayers.before(route, one.index).hours())
                .maybe("begins", String.class, one -> moment(one.index))
                .maybe("ends", String.class, one -> moment(one.index + 1))
                .ids("corridors", one -> route.corridorsOf(one.leg))
                .ids("source", one -> sources(one.leg));
    }

    /** By local clocks; empty without a departure. */
    private Optional<String> moment(int index) {
        return route.times().stream().skip(index).findFirst().map(MINUTE::format);
    }

    private static List<String> sources(Leg leg) {
        TreeSet<String> ids = new TreeSet<>(leg.availability().sources());
        leg.link().ifPresent(link -> ids.addAll(link.sources()));
        leg.crossing().ifPresent(crossing -> ids.addAll(crossing.sources()));
        leg.terminal().ifPresent(terminal -> ids.addAll(terminal.sources()));
        new Ledger(leg.entries()).figures().forEach(figure -> ids.addAll(figure.sources()));
        return List.copyOf(ids);
    }

    private Place from(Leg leg) {
        return route.atlas().placeOf(leg.from().place());
    }

    private Place to(Leg leg) {
        return route.atlas().placeOf(leg.to().place());
    }

    private static boolean moves(Leg leg) {
        return !leg.from().place().equals(leg.to().place());
    }

    private static String id(Numbered one) {
        return "leg " + (one.index + 1);
    }
}
