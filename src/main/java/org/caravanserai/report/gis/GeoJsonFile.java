package org.caravanserai.report.gis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.report.GeoJsonGeometry;
import org.caravanserai.report.Provenance;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer as GeoJSON (RFC 7946), one feature a line, so that two versions can be compared line by line. The collection's
 * foreign members tell where it comes from and give the sources its features name in full.
 */
final class GeoJsonFile {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Provenance provenance;
    private final List<SimpleFeature> sources;

    GeoJsonFile(Provenance provenance, SimpleFeatureCollection sources) {
        this.provenance = provenance;
        this.sources = Features.of(sources).list();
    }

    void write(SimpleFeatureCollection layer, Path file) throws IOException {
        Features features = Features.of(layer);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("{\"type\": \"FeatureCollection\", \"name\": " + NODES.textNode(features.name()) + ",\n");
            out.write("\"about\": " + provenance.toJson() + ",\n");
            out.write("\"sources\": " + sources(features) + ",\n");
            out.write("\"features\": [");
            String separator = "\n";
            for (SimpleFeature feature : features.list()) {
                out.write(separator + feature(feature, features.attributes()));
                separator = ",\n";
            }
            out.write("\n]}\n");
        }
    }

    /** The same in memory. */
    ObjectNode document(SimpleFeatureCollection layer) {
        Features features = Features.of(layer);
        ObjectNode document =
                NODES.objectNode().put("type", "FeatureCollection").put("name", features.name());
        document.set("about", provenance.toJson());
        document.set("sources", sources(features));
        ArrayNode all = document.putArray("features");
        features.list().forEach(feature -> all.add(feature(feature, features.attributes())));
        return document;
    }

    private ObjectNode sources(Features features) {
        Set<String> named = new TreeSet<>();
        features.attributes().stream()
                .filter(SourceTable::holdsSources)
                .forEach(attribute -> features.list()
                        .forEach(feature -> named.addAll(SourceTable.idsIn(feature, attribute.getLocalName()))));
        ObjectNode node = NODES.objectNode();
        for (SimpleFeature source : sources) {
            if (named.contains(source.getID())) {
                ObjectNode row = node.putObject(source.getID());
                source.getProperties().stream()
                        .filter(property -> !property.getName().getLocalPart().equals("id"))
                        .forEach(property -> row.put(
                                property.getName().getLocalPart(),
                                property.getValue().toString()));
            }
        }
        return node;
    }

    private static ObjectNode feature(SimpleFeature feature, List<AttributeDescriptor> attributes) {
        ObjectNode node = NODES.objectNode();
        node.put("type", "Feature");
        node.put("id", feature.getID());
        ObjectNode properties = node.putObject("properties");
        for (AttributeDescriptor attribute : attributes) {
            String name = attribute.getLocalName();
            properties.set(name, NODES.pojoNode(feature.getAttribute(name)));
        }
        node.set(
                "geometry",
                feature.getDefaultGeometry() instanceof Geometry geometry
                        ? GeoJsonGeometry.of(geometry)
                        : NODES.nullNode());
        return node;
    }
}
