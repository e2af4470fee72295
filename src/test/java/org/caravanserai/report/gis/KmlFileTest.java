package org.caravanserai.report.gis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.layer.AtlasLayers;
import org.caravanserai.report.OutputFiles;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.kml.KMLReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class KmlFileTest {

    private static final double A_DECIMETRE = 1e-6;
    private static final Atlas ATLAS = Atlas.bundled();
    private static final LayerExport EXPORT = export();

    @TempDir
    private Path home;

    private static LayerExport export() {
        AtlasLayers day = new AtlasLayers(ATLAS, LocalDate.of(2026, 1, 31));
        return LayerExport.of(ATLAS, day, day.names(), Optional.empty());
    }

    @Test
    void everyFeatureReadsBackAsItWas() throws Exception {
        Document document = written();
        NodeList folders = document.getElementsByTagName("Folder");
        assertThat(folders.getLength()).isEqualTo(EXPORT.layers().size());
        for (int i = 0; i < folders.getLength(); i++) {
            SimpleFeatureCollection layer = EXPORT.layers().get(i);
            List<Element> placemarks = elements((Element) folders.item(i), "Placemark");
            List<SimpleFeature> features = Features.of(layer).list();
            assertThat(placemarks).as(layer.getSchema().getTypeName()).hasSameSizeAs(features);
            for (int f = 0; f < features.size(); f++) {
                assertSame(placemarks.get(f), features.get(f));
            }
        }
    }

    private static void assertSame(Element placemark, SimpleFeature feature) throws Exception {
        Geometry read = new KMLReader().read(xml(geometry(placemark)));
        assertThat(read.equalsExact((Geometry) feature.getDefaultGeometry(), A_DECIMETRE))
                .as(feature.getID())
                .isTrue();
        Map<String, String> data = new HashMap<>();
        elements(placemark, "Data").forEach(one -> data.put(one.getAttribute("name"), text(one, "value")));
        feature.getProperties().stream()
                .filter(property -> property.getValue() != null && !(property.getValue() instanceof Geometry))
                .filter(property -> !(property.getValue() instanceof Double))
                .forEach(property -> assertThat(data)
                        .containsEntry(
                                property.getName().getLocalPart(),
                                property.getValue().toString()));
    }

    @Test
    void tellsWhereItComesFrom() throws Exception {
        assertThat(text(written().getDocumentElement(), "description"))
                .contains("data_version: " + ATLAS.info().version(), "as_of: 2026-01-31", "licence: CC BY 4.0");
    }

    private Document written() throws Exception {
        OutputFiles files = new OutputFiles();
        EXPORT.addKml(files, "atlas.kml");
        Path file = files.writeTo(home, false).get(0);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent();
    }

    private static Node geometry(Element placemark) {
        return List.of("Point", "LineString", "MultiGeometry", "Polygon").stream()
                .flatMap(name -> elements(placemark, name).stream())
                .filter(node -> node.getParentNode() == placemark)
                .findFirst()
                .orElseThrow();
    }

    private static String xml(Node node) throws Exception {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(node), new StreamResult(text));
        return text.toString();
    }
}
