package org.caravanserai.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Wgs84;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.Point;

/**
 * An atlas as GeoTools layers in longitude and latitude (WGS 84), for maps, filters (ECQL) and any GeoTools-based tool.
 * Features are sorted by id and have it as their feature id.
 */
public final class AtlasLayers {

    private final Atlas atlas;

    public AtlasLayers(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Places: {@code id}, {@code name}, {@code country}, {@code kind}. */
    public SimpleFeatureCollection places() {
        SimpleFeatureType type = type("places", Point.class, "id", "name", "country", "kind");
        return collection(type, atlas.contents().places(), Place::id, (builder, place) -> {
            builder.add(Wgs84.geometryFactory().createPoint(place.position().coordinate()));
            addAll(builder, place.id(), place.name(), place.country(), lower(place.kind()));
        });
    }

    /** Links: {@code id}, {@code from_place}, {@code to_place}, {@code country}, {@code mode}, {@code ref}, {@code class}, {@code terrain}, {@code gauge_mm}, {@code status}, {@code length_km}. */
    public SimpleFeatureCollection links() {
        SimpleFeatureType type = type(
                "links",
                LineString.class,
                "id",
                "from_place",
                "to_place",
                "country",
                "mode",
                "ref",
                "class",
                "terrain",
                "gauge_mm",
                "status",
                "length_km");
        return collection(type, atlas.contents().links(), Link::id, (builder, link) -> {
            builder.add(link.alignment().toLineString());
            addAll(
                    builder,
                    link.id(),
                    link.from(),
                    link.to(),
                    atlas.countryOf(link),
                    link.mode().word(),
                    link.ref(),
                    link.linkClass().word(),
                    link.terrain().word(),
                    link.gaugeMm(),
                    lower(link.status()),
                    link.lengthKm().value());
        });
    }

    /** Border crossings at their first post, with their state on the default date of queries: {@code id}, {@code name}, {@code from_country}, {@code to_country}, {@code mode}, {@code state}. */
    public SimpleFeatureCollection crossings() {
        SimpleFeatureType type =
                type("crossings", Point.class, "id", "name", "from_country", "to_country", "mode", "state");
        return collection(type, atlas.contents().crossings(), BorderCrossing::id, (builder, crossing) -> {
            Place from = atlas.placeOf(crossing.fromPost());
            Place to = atlas.placeOf(crossing.toPost());
            builder.add(Wgs84.geometryFactory().createPoint(from.position().coordinate()));
            addAll(
                    builder,
                    crossing.id(),
                    crossing.name(),
                    from.country(),
                    to.country(),
                    crossing.mode().word(),
                    lower(stateOf(crossing)));
        });
    }

    /** Corridors: {@code id}, {@code programme}, {@code name}, {@code mode}, {@code length_km}. */
    public SimpleFeatureCollection corridors() {
        SimpleFeatureType type =
                type("corridors", MultiLineString.class, "id", "programme", "name", "mode", "length_km");
        return collection(type, atlas.contents().corridors(), Corridor::id, (builder, corridor) -> {
            builder.add(atlas.geometryOf(corridor));
            addAll(
                    builder,
                    corridor.id(),
                    corridor.programme(),
                    corridor.name(),
                    corridor.mode().word(),
                    atlas.lengthKm(corridor));
        });
    }

    private CrossingState stateOf(BorderCrossing crossing) {
        return crossing.timeline()
                .on(atlas.info().defaultDate())
                .map(spell -> spell.state())
                .orElse(CrossingState.CLOSED);
    }

    private static SimpleFeatureType type(String name, Class<?> geometry, String... attributes) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(name);
        builder.setCRS(DefaultGeographicCRS.WGS84);
        builder.add("geometry", geometry);
        for (String attribute : attributes) {
            builder.add(attribute, attribute.endsWith("_km") ? Double.class : String.class);
        }
        return builder.buildFeatureType();
    }

    private static <T> SimpleFeatureCollection collection(
            SimpleFeatureType type, List<T> values, Function<T, String> id, BiConsumer<SimpleFeatureBuilder, T> fill) {
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        List<SimpleFeature> features = new ArrayList<>();
        for (T value : values) {
            fill.accept(builder, value);
            features.add(builder.buildFeature(id.apply(value)));
        }
        return new ListFeatureCollection(type, features);
    }

    private static void addAll(SimpleFeatureBuilder builder, Object... values) {
        for (Object value : values) {
            builder.add(value);
        }
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
