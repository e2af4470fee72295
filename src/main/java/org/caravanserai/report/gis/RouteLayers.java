package org.caravanserai.report.gis;

import java.util.List;
import java.util.Map;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Ledger;
import org.caravanserai.layer.LayerDesign;
import org.caravanserai.network.Leg;
import org.caravanserai.routing.Route;
import org.geotools.data.simple.SimpleFeatureCollection;

/** A route as layers and tables: legs, stops, borders, its account and the figures that rests on. */
final class RouteLayers {

    private static final LayerDesign<Map.Entry<Ledger.Line, Amount>> LEDGER =
            LayerDesign.<Map.Entry<Ledger.Line, Amount>>ofRows("ledger")
                    .text("country", line -> line.getKey().country())
                    .text("mode", line -> line.getKey().mode().word())
                    .text("component", line -> line.getKey().component().word())
                    .number("km", line -> line.getValue().km())
                    .number("hours", line -> line.getValue().hours())
                    .number("usd", line -> line.getValue().usd());

    private static final LayerDesign<Figure> FIGURES = LayerDesign.<Figure>ofRows("figures")
            .text("what", Figure::what)
            .exactly("value", Figure::value)
            .text("unit", Figure::unit)
            .whole("year", Figure::year)
            .text("confidence", figure -> figure.confidence().word())
            .ids("source", Figure::sources);

    private final Route route;

    RouteLayers(Route route) {
        this.route = route;
    }

    List<SimpleFeatureCollection> all() {
        LegLayer legs = new LegLayer(route);
        return List.of(legs.legs(), legs.stops(), BorderLayer.of(route), ledger(), figures());
    }

    private SimpleFeatureCollection ledger() {
        return LEDGER.of(
                List.copyOf(route.ledger().lines().entrySet()),
                line -> "%s %s %s"
                        .formatted(
                                line.getKey().country(),
                                line.getKey().mode().word(),
                                line.getKey().component().word()));
    }

    private SimpleFeatureCollection figures() {
        List<Figure> figures = route.ledger().figures();
        return FIGURES.of(figures, figure -> "figure " + (figures.indexOf(figure) + 1));
    }

    /** What is spent before a leg. */
    static Amount before(Route route, int leg) {
        return route.legs().subList(0, leg).stream().map(Leg::amount).reduce(Amount.ZERO, Amount::plus);
    }
}
