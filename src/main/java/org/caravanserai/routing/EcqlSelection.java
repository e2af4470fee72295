package org.caravanserai.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.layer.AtlasLayers;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.api.filter.spatial.DistanceBufferOperator;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.visitor.DefaultFilterVisitor;

/**
 * The links and border crossings that a GeoTools ECQL filter selects from the layers of an atlas. A layer is asked only if it
 * has every attribute that the filter names, so that a filter on links says nothing of crossings by what those lack.
 *
 * @param links ids, sorted
 * @param crossings ids, sorted
 */
record EcqlSelection(Set<String> links, Set<String> crossings) {

    /**
     * What {@code ecql} selects; maybe nothing.
     *
     * @throws IllegalArgumentException if it is no filter, names an attribute that neither layer has, or measures a
     *     distance, whose unit GeoTools ignores in memory
     */
    static EcqlSelection of(String ecql, Atlas atlas) {
        Filter filter = parse(ecql);
        AtlasLayers layers = new AtlasLayers(atlas);
        List<SimpleFeatureCollection> asked = List.of(layers.links(), layers.crossings());
        FilterAttributeExtractor names = new FilterAttributeExtractor();
        filter.accept(names, null);
        Set<String> named = new TreeSet<>(Arrays.asList(names.getAttributeNames()));
        if (asked.stream().noneMatch(layer -> attributes(layer).containsAll(named))) {
            throw new IllegalArgumentException("\"" + ecql + "\" names " + String.join(", ", named)
                    + "; links have " + String.join(", ", attributes(asked.get(0))) + "; crossings have "
                    + String.join(", ", attributes(asked.get(1))));
        }
        return new EcqlSelection(
                selected(asked.get(0), filter, named, ecql), selected(asked.get(1), filter, named, ecql));
    }

    private static Filter parse(String ecql) {
        try {
            Filter filter = ECQL.toFilter(ecql);
            filter.accept(
                    new DefaultFilterVisitor() {
                        @Override
                        public Object visit(DWithin within, Object data) {
                            throw distance(within, ecql);
                        }

                        @Override
                        public Object visit(Beyond beyond, Object data) {
                            throw distance(beyond, ecql);
                        }
                    },
                    null);
            return filter;
        } catch (CQLException e) {
            throw new IllegalArgumentException(
                    "\"" + ecql + "\" is no ECQL filter such as country = 'PK' AND mode = 'rail': " + e.getMessage(),
                    e);
        }
    }

    private static IllegalArgumentException distance(DistanceBufferOperator filter, String ecql) {
        return new IllegalArgumentException("\"" + ecql + "\" measures " + filter.getDistance() + " "
                + filter.getDistanceUnits() + ", which would be read as degrees; draw the area as GeoJSON instead");
    }

    private static Set<String> attributes(SimpleFeatureCollection layer) {
        Set<String> names = new TreeSet<>();
        for (AttributeDescriptor attribute : layer.getSchema().getAttributeDescriptors()) {
            names.add(attribute.getLocalName());
        }
        return names;
    }

    private static Set<String> selected(SimpleFeatureCollection layer, Filter filter, Set<String> named, String ecql) {
        Set<String> ids = new TreeSet<>();
        if (!attributes(layer).containsAll(named)) {
            return ids;
        }
        try (SimpleFeatureIterator features = layer.subCollection(filter).features()) {
            while (features.hasNext()) {
                ids.add(features.next().getID());
            }
        } catch (RuntimeException e) { // GeoTools throws what it likes when a value cannot be compared
            throw new IllegalArgumentException("\"" + ecql + "\" cannot be evaluated: " + e.getMessage(), e);
        }
        return ids;
    }
}
