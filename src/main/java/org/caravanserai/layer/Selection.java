package org.caravanserai.layer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.atlas.NearMatches;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.filter.Filter;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * A selection of features in ECQL, GeoTools' text form of OGC filters: {@code country = 'PK' AND mode = 'rail'},
 * {@code DWITHIN(geometry, POINT(71.6 34), 50, kilometers)}.
 *
 * <p>Distances are metres over the ground: GeoTools itself would read the 50 as degrees, whatever the unit.
 */
public final class Selection {

    private final String ecql;
    private final Filter asRead;
    private final Filter measured;

    private Selection(String ecql, Filter asRead) {
        this.ecql = ecql;
        this.asRead = asRead;
        this.measured = (Filter) asRead.accept(new GroundDistances(), null);
    }

    /**
     * The selection of some ECQL.
     *
     * @throws IllegalArgumentException if it cannot be read, or asks for a distance in a unit that is no length
     */
    public static Selection of(String ecql) {
        try {
            return new Selection(ecql.strip(), ECQL.toFilter(ecql));
        } catch (CQLException e) {
            throw new IllegalArgumentException(
                    "\"" + ecql + "\" is no ECQL: " + firstLine(e.getMessage())
                            + "; write it as country = 'PK' AND mode = 'rail'",
                    e);
        }
    }

    private static String firstLine(String message) {
        return message == null
                ? "it cannot be read"
                : message.strip().lines().findFirst().orElse("");
    }

    /**
     * Ids of the features it selects, in their order.
     *
     * @throws IllegalArgumentException if it names an attribute that the layer does not have
     */
    public Set<String> in(SimpleFeatureCollection layer) {
        check(layer);
        Set<String> ids = new LinkedHashSet<>();
        try (var features = layer.features()) {
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                if (measured.evaluate(feature)) {
                    ids.add(feature.getID());
                }
            }
        }
        return ids;
    }

    /** Whether a layer has every attribute that it names. */
    public boolean fits(SimpleFeatureCollection layer) {
        return missing(layer).isEmpty();
    }

    private void check(SimpleFeatureCollection layer) {
        missing(layer).ifPresent(name -> {
            throw unknown(name, attributes(layer), layer.getSchema().getTypeName());
        });
    }

    private Optional<String> missing(SimpleFeatureCollection layer) {
        FilterAttributeExtractor named = new FilterAttributeExtractor();
        asRead.accept(named, null);
        List<String> known = attributes(layer);
        return Arrays.stream(named.getAttributeNames())
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst();
    }

    private static List<String> attributes(SimpleFeatureCollection layer) {
        return layer.getSchema().getAttributeDescriptors().stream()
                .map(AttributeDescriptor::getLocalName)
                .toList();
    }

    private static IllegalArgumentException unknown(String name, List<String> known, String layer) {
        List<String> near = NearMatches.of(name, known);
        return new IllegalArgumentException("layer " + layer + " has no attribute \"" + name + "\""
                + (near.isEmpty()
                        ? "; it has " + String.join(", ", known) + "; a text is written in single quotes: '" + name
                                + "'"
                        : "; did you mean " + String.join(", ", near) + "?"));
    }

    /** The ECQL as it was written. */
    @Override
    public String toString() {
        return ecql;
    }
}
