package org.caravanserai.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Wgs84;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/**
 * What a layer is called, which typed attributes it has, and how each is read off a value: numbers are {@link Double} or
 * {@link Integer}, yes and no {@link Boolean}, dates text in ISO 8601; what is not known is null in the feature. Geometries
 * are longitude first (WGS 84). Cannot be changed: every method that adds an attribute returns a new design.
 *
 * @param <T> what one feature is made of
 */
public final class LayerDesign<T> {

    /** The name of the geometry attribute. */
    public static final String GEOMETRY = "geometry";

    private record Column<T>(String name, Class<?> type, Function<T, Optional<?>> value) {}

    private final String name;
    private final List<Column<T>> columns;

    private LayerDesign(String name, List<Column<T>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** A layer of points. */
    public static <T> LayerDesign<T> ofPlaces(String name, Function<T, Place> place) {
        return new LayerDesign<T>(name, List.of())
                .maybe(GEOMETRY, Point.class, value -> Optional.of(point(place.apply(value))));
    }

    /** A layer of lines. */
    public static <T> LayerDesign<T> ofLines(String name, Function<T, LineString> line) {
        return new LayerDesign<T>(name, List.of())
                .maybe(GEOMETRY, LineString.class, value -> Optional.of(line.apply(value)));
    }

    /** A layer of lines in several parts. */
    public static <T> LayerDesign<T> ofMultiLines(String name, Function<T, MultiLineString> lines) {
        return new LayerDesign<T>(name, List.of())
                .maybe(GEOMETRY, MultiLineString.class, value -> Optional.of(lines.apply(value)));
    }

    /** A layer of areas. */
    public static <T> LayerDesign<T> ofMultiPolygons(String name, Function<T, MultiPolygon> areas) {
        return new LayerDesign<T>(name, List.of())
                .maybe(GEOMETRY, MultiPolygon.class, value -> Optional.of(areas.apply(value)));
    }

    /** A table without geometries. */
    public static <T> LayerDesign<T> ofRows(String name) {
        return new LayerDesign<>(name, List.of());
    }

    /** The same with a text. */
    public LayerDesign<T> text(String attribute, Function<T, String> value) {
        return maybe(attribute, String.class, value.andThen(Optional::of));
    }

    /** The same with ids joined by semicolons, as in the tables. */
    public LayerDesign<T> ids(String attribute, Function<T, List<String>> value) {
        return text(attribute, value.andThen(ids -> String.join(";", ids)));
    }

    /** The same with a number, rounded to thousandths: metres of kilometres, and no digits that adding up leaves behind. */
    public LayerDesign<T> number(String attribute, Function<T, Double> value) {
        return maybe(attribute, Double.class, value.andThen(number -> Optional.of(Math.round(number * 1000) / 1000.0)));
    }

    /** The same with a number as it is. */
    public LayerDesign<T> exactly(String attribute, Function<T, Double> value) {
        return maybe(attribute, Double.class, value.andThen(Optional::of));
    }

    /** The same with a whole number. */
    public LayerDesign<T> whole(String attribute, Function<T, Integer> value) {
        return maybe(attribute, Integer.class, value.andThen(Optional::of));
    }

    /** The same with yes or no. */
    public LayerDesign<T> flag(String attribute, Function<T, Boolean> value) {
        return maybe(attribute, Boolean.class, value.andThen(Optional::of));
    }

    /** The same with a value that may be unknown. */
    public <V> LayerDesign<T> maybe(String attribute, Class<V> type, Function<T, Optional<V>> value) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(attribute, type, value::apply));
        return new LayerDesign<>(name, more);
    }

    /** The layer of {@code values}, in their order, each feature with the id that {@code id} gives it. */
    public SimpleFeatureCollection of(List<T> values, Function<T, String> id) {
        SimpleFeatureType type = type();
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        List<SimpleFeature> features = new ArrayList<>();
        for (T value : values) {
            columns.forEach(column -> builder.add(column.value.apply(value).orElse(null)));
            features.add(builder.buildFeature(id.apply(value)));
        }
        return new ListFeatureCollection(type, features);
    }

    private SimpleFeatureType type() {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(name);
        for (Column<T> column : columns) {
            if (Geometry.class.isAssignableFrom(column.type)) {
                builder.setCRS(DefaultGeographicCRS.WGS84);
            }
            builder.add(column.name, column.type);
        }
        return builder.buildFeatureType();
    }

    private static Point point(Place place) {
        return Wgs84.geometryFactory().createPoint(place.position().coordinate());
    }
}
