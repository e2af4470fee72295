package org.caravanserai.report.gis;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer's features in a list, and its attributes without the geometry: what a writer of files walks over.
 *
 * @param attributes all but the geometry, in order
 */
record Features(String name, List<AttributeDescriptor> attributes, List<SimpleFeature> list) {

    static Features of(SimpleFeatureCollection layer) {
        List<AttributeDescriptor> attributes = layer.getSchema().getAttributeDescriptors().stream()
                .filter(attribute ->
                        !Geometry.class.isAssignableFrom(attribute.getType().getBinding()))
                .toList();
        List<SimpleFeature> list = new ArrayList<>();
        try (var features = layer.features()) {
            while (features.hasNext()) {
                list.add(features.next());
            }
        }
        return new Features(layer.getSchema().getTypeName(), attributes, list);
    }
}
