package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.caravanserai.analysis.CorridorProfile;
import org.caravanserai.analysis.CorridorSection;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Wgs84;
import org.locationtech.jts.geom.Geometry;

/**
 * A corridor as a GeoJSON feature collection (RFC 7946): a line for every section, in the corridor's direction, a point for
 * every place with its km post, and one for every border post with hours and fees; {@code feature} tells which. Where it
 * comes from and its summary are foreign members.
 */
public final class CorridorGeoJson {

    private CorridorGeoJson() {}

    /** The collection. */
    public static ObjectNode of(CorridorProfile profile) {
        ObjectNode collection = JsonNodeFactory.instance.objectNode();
        collection.put("type", "FeatureCollection");
        collection.set("about", CorridorJson.about(profile).toJson());
        collection.set("corridor", CorridorJson.way(profile.way()));
        ArrayNode features = collection.putArray("features");
        profile.way()
                .sections()
                .forEach(section -> add(features, "section", CorridorJson.section(section), line(section)));
        profile.way()
                .stations()
                .forEach(station -> add(features, "place", CorridorJson.station(station), point(station.place())));
        profile.posts().forEach(post -> add(features, "post", CorridorJson.post(post, profile), point(post.post())));
        return collection;
    }

    private static Geometry line(CorridorSection section) {
        return section.link()
                .map(link -> along(link, section))
                .orElseGet(() -> Alignment.straight(
                        section.from().position(), section.to().position()))
                .toLineString();
    }

    private static Alignment along(Link link, CorridorSection section) {
        return link.from().equals(section.from().id())
                ? link.alignment()
                : link.alignment().reversed();
    }

    private static Geometry point(Place place) {
        return Wgs84.geometryFactory().createPoint(place.position().coordinate());
    }

    private static void add(ArrayNode features, String kind, ObjectNode properties, Geometry geometry) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature");
        ObjectNode all = feature.putObject("properties");
        all.put("feature", kind);
        all.setAll(properties);
        feature.set("geometry", GeoJsonGeometry.of(geometry));
    }
}
