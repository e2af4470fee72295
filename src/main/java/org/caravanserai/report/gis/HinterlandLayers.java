package org.caravanserai.report.gis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caravanserai.analysis.hinterland.Choice;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.analysis.hinterland.Offer;
import org.caravanserai.analysis.hinterland.Territories;
import org.caravanserai.analysis.hinterland.Territory;
import org.caravanserai.atlas.Place;
import org.caravanserai.layer.LayerDesign;
import org.caravanserai.report.Provenance;
import org.caravanserai.report.picture.AreaColor;
import org.caravanserai.routing.ResolvedTrip;
import org.geotools.data.simple.SimpleFeatureCollection;

/** The ground that ports win and the cities they win, as layers {@value #AREAS} and {@value #CITIES}. */
public final class HinterlandLayers {

    /** The layer of the ground. */
    public static final String AREAS = "hinterlands";

    /** The layer of the cities. */
    public static final String CITIES = "hinterland_cities";

    private static final String NOBODY = "#9A9A9A";

    private final Hinterland hinterland;
    private final Territories territories;

    private HinterlandLayers(Hinterland hinterland, Territories territories) {
        this.hinterland = hinterland;
        this.territories = territories;
    }

    /** Both layers. */
    public static LayerExport of(Hinterland hinterland, Territories territories) {
        HinterlandLayers layers = new HinterlandLayers(hinterland, territories);
        List<SimpleFeatureCollection> all = List.of(layers.areas(), layers.cities());
        return new LayerExport(
                layers.provenance(), all, new SourceTable(hinterland.network().atlas()).namedBy(all));
    }

    private Provenance provenance() {
        ResolvedTrip trip = hinterland.trip();
        Provenance asked = Provenance.of(trip.atlas(), trip.asOf())
                .with("profile", trip.profile().id())
                .with("objective", trip.objective().word())
                .with("time_is_priced", String.valueOf(trip.profile().timeIsPriced()))
                .with("ports", ids(hinterland.query().ports()))
                .with("contested_percent", String.valueOf(hinterland.query().contestedPercent()))
                .with("within_km", String.valueOf(territories.ground().withinKm()))
                .with("limits", Territories.LIMITS);
        return trip.avoid().isEmpty()
                ? asked
                : asked.with(
                        "avoid",
                        String.join(
                                ";", trip.avoid().stream().map(Object::toString).toList()));
    }

    private static String ids(List<Place> places) {
        return String.join(";", places.stream().map(Place::id).toList());
    }

    private SimpleFeatureCollection areas() {
        double all = territories.areaKm2();
        return LayerDesign.ofMultiPolygons(AREAS, Territory::shape)
                .maybe("port", String.class, area -> area.port().map(Place::id))
                .maybe("name", String.class, area -> area.port().map(Place::name))
                .flag("contested", Territory::contested)
                .number("area_km2", Territory::areaKm2)
                .exactly("share", area -> Math.round(1e5 * area.areaKm2() / all) / 1e5)
                .text("colour", area -> colour(area.port()))
                .of(territories.all(), HinterlandLayers::id);
    }

    private static String id(Territory area) {
        return area.port().map(Place::id).orElse("none") + (area.contested() ? " contested" : "");
    }

    private SimpleFeatureCollection cities() {
        return LayerDesign.ofPlaces(CITIES, Choice::place)
                .text("id", city -> city.place().id())
                .text("name", city -> city.place().name())
                .text("country", city -> city.place().country())
                .text("standing", city -> city.standing().word())
                .maybe(
                        "best",
                        String.class,
                        city -> city.best().map(offer -> offer.port().id()))
                .maybe(
                        "hours",
                        Double.class,
                        city -> city.best().map(offer -> offer.amount().hours()))
                .maybe(
                        "usd",
                        Double.class,
                        city -> city.best().map(offer -> offer.amount().usd()))
                .maybe(
                        "km",
                        Double.class,
                        city -> city.best().map(offer -> offer.amount().km()))
                .maybe(
                        "next",
                        String.class,
                        city -> city.next().map(offer -> offer.port().id()))
                .maybe("margin", Double.class, city -> boxed(city.margin()))
                .maybe("margin_percent", Double.class, city -> boxed(city.marginPercent()))
                .text("colour", city -> colour(city.best().map(Offer::port)))
                .of(hinterland.cities(), city -> city.place().id());
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(Math.round(value.getAsDouble() * 1000) / 1000.0) : Optional.empty();
    }

    private String colour(Optional<Place> port) {
        return port.map(hinterland.query().ports()::indexOf)
                .filter(index -> index < AreaColor.count())
                .map(AreaColor::hex)
                .orElse(NOBODY);
    }
}
