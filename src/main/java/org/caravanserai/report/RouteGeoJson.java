package org.caravanserai.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.network.Leg;
import org.caravanserai.routing.BorderPassage;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.locationtech.jts.geom.Point;

/**
 * An answer as a GeoJSON feature collection (RFC 7946) for a GIS: a line for every leg that moves, a point for
 * every transfer, wait and rest and for every border crossed,
 * and the query and totals as foreign members.
 */
public final class RouteGeoJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RouteGeoJson() {}

    /** The collection; it has no features where there is no route. */
    public static ObjectNode of(RouteAnswer answer) {
        ObjectNode collection = NODES.objectNode();
        collection.put("type", "FeatureCollection");
        collection.set("query", RouteJson.query(answer.query()));
        collection.put("data_version", answer.query().atlas().version());
        collection.set("about", Provenance.of(answer.query()).toJson());
        answer.route().ifPresent(route -> collection.set("totals", RouteJson.totals(route)));
        if (answer instanceof RouteAnswer.NoRoute none) {
            collection.put("no_route", none.explanation());
        }
        ArrayNode features = collection.putArray("features");
        answer.route().ifPresent(route -> addFeatures(features, route));
        return collection;
    }

    private static void addFeatures(ArrayNode features, Route route) {
        for (Leg leg : route.legs()) {
            boolean moves = !leg.from().place().equals(leg.to().place());
            add(
                    features,
                    LegJson.leg(route, leg),
                    GeoJsonGeometry.of(
                            moves
                                    ? route.lineOf(leg).toLineString()
                                    : point(route.atlas().placeOf(leg.from().place()))));
        }
        for (BorderPassage passage : route.borderCrossings()) {
            add(features, LegJson.border(passage), GeoJsonGeometry.of(point(passage.fromPost())));
        }
    }

    private static Point point(Place place) {
        return Wgs84.geometryFactory().createPoint(place.position().coordinate());
    }

    private static void add(ArrayNode features, ObjectNode properties, JsonNode geometry) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature");
        feature.set("properties", properties);
        feature.set("geometry", geometry);
    }
}
