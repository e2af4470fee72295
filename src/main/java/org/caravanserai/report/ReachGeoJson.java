package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.Reach;
import org.caravanserai.routing.ReachBand;
import org.caravanserai.routing.ReachQuery;
import org.caravanserai.routing.ReachedStop;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * What is within reach as a GeoJSON feature collection (RFC 7946): an area for each limit, the largest first so that smaller
 * ones are drawn over it, then a point for every stop, nearest first. Foreign members hold the query and what an area means.
 */
public final class ReachGeoJson {

    private final Reach reach;
    private final double widthKm;
    private final String unit;

    private ReachGeoJson(Reach reach, double widthKm) {
        this.reach = reach;
        this.widthKm = widthKm;
        this.unit = reach.trip().objective().unit();
    }

    /**
     * The collection.
     *
     * @param widthKm how far from the reached network an area goes, above 0
     */
    public static ObjectNode of(Reach reach, double widthKm) {
        return new ReachGeoJson(reach, widthKm).collection();
    }

    private ObjectNode collection() {
        ObjectNode collection = JsonNodeFactory.instance.objectNode();
        collection.put("type", "FeatureCollection");
        ObjectNode query = collection.putObject("query");
        query.put(reach.side().word(), reach.place().id());
        TripText.put(query, reach.trip());
        collection.put("data_version", reach.trip().atlas().version());
        collection.put("area_means", meaning());
        ArrayNode features = collection.putArray("features");
        List<MultiPolygon> areas = reach.areas(widthKm);
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (!areas.get(i).isEmpty()) {
                addFeature(features, area(reach.bands().get(i)), areas.get(i));
            }
        }
        reach.stops()
                .forEach(stop -> addFeature(
                        features,
                        properties(stop),
                        Wgs84.geometryFactory()
                                .createPoint(stop.place().position().coordinate())));
        return collection;
    }

    private String meaning() {
        boolean from = reach.side() == ReachQuery.Side.FROM;
        return ("all ground within %s km of a stop or a stretch of road, railway, trail or ship's way %s within so many %s;"
                        + " the way over ground off the network is not counted")
                .formatted(
                        ReachText.plain(widthKm),
                        from
                                ? "that is reached from " + reach.place().id()
                                : "from which " + reach.place().id() + " is reached",
                        what());
    }

    private String what() {
        Objective objective = reach.trip().objective();
        return switch (objective) {
            case TIME -> "hours";
            case COST -> "US dollars";
            case DISTANCE -> "kilometres";
        };
    }

    private ObjectNode area(ReachBand band) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", "area");
        within(node, band.limit());
        node.put("width_km", new BigDecimal(ReachText.plain(widthKm)));
        node.put("stops", band.stops().size());
        node.put("network_km", RouteJson.rounded(band.networkKm()));
        return node;
    }

    private ObjectNode properties(ReachedStop stop) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", "stop");
        within(node, reach.limitOf(stop));
        node.put("place", stop.place().id());
        node.put("name", stop.place().name());
        node.put("country", stop.place().country());
        node.put("track", stop.stop().track().word());
        RouteJson.put(node, stop.amount());
        return node;
    }

    private void within(ObjectNode node, double limit) {
        node.put("within", new BigDecimal(ReachText.plain(limit)));
        node.put("unit", unit);
    }

    private static void addFeature(ArrayNode features, ObjectNode properties, Geometry geometry) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature");
        feature.set("properties", properties);
        feature.set("geometry", GeoJsonGeometry.of(geometry));
    }
}
