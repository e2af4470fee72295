package org.caravanserai.report.gis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.caravanserai.report.Provenance;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.kml.KMLWriter;

/**
 * Layers in one KML document, a folder for each that has geometries; JTS writes the geometries. Attributes stand in each
 * placemark's extended data.
 *
 * @see <a href="https://docs.ogc.org/is/12-007r2/12-007r2.html">OGC 12-007r2, KML 2.3</a>
 */
final class KmlFile {

    private static final int MILLIONTHS = 6;

    /** Colours as KML has them: opacity, blue, green, red. */
    private static final Map<String, String> LINES =
            Map.of("links", "ff8c7a6b", "corridors", "ffb27200", "legs", "ffb27200", "routes", "ffb27200");

    private KmlFile() {}

    static void write(Provenance provenance, List<SimpleFeatureCollection> layers, Path file) throws IOException {
        StringBuilder kml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <kml xmlns="http://www.opengis.net/kml/2.2">
                <Document>
                """);
        element(kml, "name", provenance.facts().get("title"));
        element(kml, "description", provenance.toString());
        for (SimpleFeatureCollection layer : layers) {
            if (layer.getSchema().getGeometryDescriptor() != null) {
                folder(kml, Features.of(layer));
            }
        }
        Files.writeString(file, kml.append("</Document>\n</kml>\n"), StandardCharsets.UTF_8);
    }

    private static void folder(StringBuilder kml, Features features) {
        kml.append("<Folder>\n");
        element(kml, "name", features.name());
        features.list().forEach(feature -> placemark(kml, features, feature));
        kml.append("</Folder>\n");
    }

    private static void placemark(StringBuilder kml, Features features, SimpleFeature feature) {
        if (!(feature.getDefaultGeometry() instanceof Geometry geometry) || geometry.isEmpty()) {
            return;
        }
        kml.append("<Placemark>\n");
        element(kml, "name", name(feature));
        String color = LINES.getOrDefault(features.name(), "ff333333");
        kml.append("<Style><LineStyle><color>" + color + "</color><width>3</width></LineStyle></Style>\n");
        kml.append("<ExtendedData>\n");
        features.attributes().forEach(attribute -> data(kml, attribute, feature));
        kml.append("</ExtendedData>\n");
        KMLWriter writer = new KMLWriter();
        writer.setPrecision(MILLIONTHS);
        kml.append(writer.write(geometry)).append("</Placemark>\n");
    }

    private static String name(SimpleFeature feature) {
        boolean named = feature.getFeatureType().getDescriptor("name") != null;
        return named && feature.getAttribute("name") instanceof String name && !name.isEmpty() ? name : feature.getID();
    }

    private static void data(StringBuilder kml, AttributeDescriptor attribute, SimpleFeature feature) {
        Object value = feature.getAttribute(attribute.getLocalName());
        if (value != null) {
            kml.append("<Data name=\"" + escaped(attribute.getLocalName()) + "\">");
            element(kml, "value", CsvFile.cell(value));
            kml.append("</Data>\n");
        }
    }

    private static void element(StringBuilder kml, String name, String text) {
        kml.append("<" + name + ">" + escaped(text) + "</" + name + ">\n");
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml10(text);
    }
}
