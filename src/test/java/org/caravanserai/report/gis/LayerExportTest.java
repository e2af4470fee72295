package org.caravanserai.report.gis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.layer.AtlasLayers;
import org.caravanserai.layer.Selection;
import org.caravanserai.report.OutputFiles;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class LayerExportTest {

    private static final Atlas ATLAS = Atlas.bundled();
    private static final AtlasLayers LAYERS = new AtlasLayers(ATLAS, LocalDate.of(2022, 12, 31));
    private static final double A_DECIMETRE = 1e-6;

    @TempDir
    private Path home;

    private static LayerExport all() {
        return LayerExport.of(ATLAS, LAYERS, LAYERS.names(), Optional.empty());
    }

    private static Route clocked() {
        return RoutePlanner.of(ATLAS, FreightProfile.truck20t())
                .fastest(RouteQuery.from("kashgar")
                        .to("rawalpindi")
                        .avoiding("country:AF")
                        .departing(LocalDateTime.of(2026, 1, 23, 10, 0)))
                .routeOrThrow();
    }

    @Test
    void everyFeatureReadsBackFromGeoJsonAsItWas() throws IOException, ParseException {
        OutputFiles files = new OutputFiles();
        all().addGeoJson(files);
        files.writeTo(home, false);
        for (SimpleFeatureCollection layer : all().layers()) {
            Features expected = Features.of(layer);
            JsonNode read = json(expected.name() + ".geojson");
            assertThat(read.path("features")).hasSameSizeAs(expected.list());
            for (int i = 0; i < expected.list().size(); i++) {
                JsonNode feature = read.path("features").get(i);
                SimpleFeature was = expected.list().get(i);
                assertThat(feature.path("id").asText()).isEqualTo(was.getID());
                for (AttributeDescriptor attribute : expected.attributes()) {
                    assertThat(value(feature.path("properties").path(attribute.getLocalName()), attribute))
                            .isEqualTo(was.getAttribute(attribute.getLocalName()));
                }
                assertSame(new GeoJsonReader().read(feature.path("geometry").toString()), was);
            }
        }
    }

    private static Object value(JsonNode node, AttributeDescriptor attribute) {
        if (node.isNull()) {
            return null;
        }
        Class<?> type = attribute.getType().getBinding();
        return type == Double.class
                ? (Object) node.doubleValue()
                : type == Integer.class ? node.intValue() : type == Boolean.class ? node.booleanValue() : node.asText();
    }

    private static void assertSame(Geometry read, SimpleFeature was) {
        Geometry expected = (Geometry) was.getDefaultGeometry();
        assertThat(read.getGeometryType()).isEqualTo(expected.getGeometryType());
        assertThat(read.equalsExact(expected, A_DECIMETRE)).as(was.getID()).isTrue();
    }

    @Test
    void everyRowReadsBackFromCsvAsItWas() throws IOException, ParseException {
        OutputFiles files = new OutputFiles();
        all().addCsv(files);
        files.writeTo(home, false);
        for (SimpleFeatureCollection layer : all().layers()) {
            Features expected = Features.of(layer);
            List<NamedCsvRecord> rows = csv(expected.name() + ".csv");
            assertThat(rows).hasSameSizeAs(expected.list());
            for (int i = 0; i < rows.size(); i++) {
                SimpleFeature was = expected.list().get(i);
                for (AttributeDescriptor attribute : expected.attributes()) {
                    Object value = was.getAttribute(attribute.getLocalName());
                    String cell = rows.get(i).getField(attribute.getLocalName());
                    assertThat(value instanceof Double ? (Object) Double.valueOf(cell) : cell)
                            .isEqualTo(value instanceof Double || value == null ? nothing(value) : value.toString());
                }
                assertSame(geometry(rows.get(i)), was);
            }
        }
    }

    private static Object nothing(Object value) {
        return value == null ? "" : value;
    }

    private static Geometry geometry(NamedCsvRecord row) throws ParseException {
        Optional<String> wkt = row.findField("wkt");
        return new WKTReader()
                .read(wkt.orElseGet(
                        () -> "POINT (" + row.getField("longitude") + " " + row.getField("latitude") + ")"));
    }

    @Test
    void theAccountOfARouteSumsToItsTotalsInItsTables() throws IOException {
        Route route = clocked();
        OutputFiles files = new OutputFiles();
        LayerExport.of(route).addCsv(files);
        files.writeTo(home, false);
        for (String table : List.of("legs.csv", "ledger.csv")) {
            assertThat(sum(table, "km")).isEqualByComparingTo(BigDecimal.valueOf(route.distanceKm()));
            assertThat(sum(table, "hours"))
                    .isEqualByComparingTo(BigDecimal.valueOf(route.ledger().hours()));
            assertThat(sum(table, "usd"))
                    .isEqualByComparingTo(BigDecimal.valueOf(route.ledger().usd()));
        }
        assertThat(csv("legs.csv")).hasSameSizeAs(route.legs());
        assertThat(csv("stops.csv")).extracting(row -> row.getField("kind")).contains("wait");
        assertThat(csv("borders.csv")).hasSameSizeAs(route.borderCrossings());
    }

    @Test
    void aTimedLegSaysWhenItBeginsAndEndsByLocalClocks() throws IOException {
        OutputFiles files = new OutputFiles();
        LayerExport.of(clocked()).addCsv(files);
        files.writeTo(home, false);
        List<NamedCsvRecord> legs = csv("legs.csv");
        assertThat(legs.get(0).getField("begins")).isEqualTo("2026-01-23T10:00+08:00");
        assertThat(legs.get(legs.size() - 1).getField("ends")).endsWith("+05:00");
    }

    @Test
    void everyFormatTellsWhereItComesFrom() throws IOException {
        OutputFiles files = new OutputFiles();
        LayerExport export = LayerExport.of(clocked());
        export.addGeoJson(files);
        export.addCsv(files);
        files.writeTo(home, false);
        String readme = Files.readString(home.resolve("README.txt"));
        JsonNode about = json("borders.geojson").path("about");
        assertThat(readme)
                .contains("data_version: " + ATLAS.info().version() + "\n")
                .contains("as_of: 2026-01-23\n")
                .contains("profile: truck-20t\n")
                .contains("objective: time\n")
                .contains("departure: 2026-01-23T10:00+08:00\n")
                .contains("avoid: country:AF\n")
                .contains("licence: CC BY 4.0\n")
                .contains("attribution: ");
        about.properties()
                .forEach(fact -> assertThat(readme)
                        .contains(fact.getKey() + ": " + fact.getValue().asText() + "\n"));
        assertThat(about.size()).isEqualTo(12);
    }

    @Test
    void everySourceThatAFeatureNamesIsGivenInFull() throws IOException {
        OutputFiles files = new OutputFiles();
        all().addGeoJson(files);
        files.writeTo(home, false);
        JsonNode posts = json("posts.geojson");
        for (JsonNode feature : posts.path("features")) {
            for (String attribute : List.of("source", "hours_in_source", "usd_out_source")) {
                String ids = feature.path("properties").path(attribute).asText("");
                for (String id : ids.isEmpty() ? new String[0] : ids.split(";")) {
                    assertThat(posts.path("sources").path(id).path("title").asText())
                            .as(id)
                            .isNotEmpty();
                }
            }
        }
        assertThat(posts.has("crs")).isFalse();
    }

    @Test
    void aSelectionIsOfEveryLayerAndIsTold() {
        LayerExport tajik =
                LayerExport.of(ATLAS, LAYERS, List.of("places", "posts"), Optional.of(Selection.of("country = 'TJ'")));
        assertThat(tajik.layers())
                .allSatisfy(layer -> assertThat(Features.of(layer).list())
                        .isNotEmpty()
                        .allSatisfy(feature ->
                                assertThat(feature.getAttribute("country")).isEqualTo("TJ")));
        assertThat(tajik.provenance().facts()).containsEntry("where", "country = 'TJ'");
    }

    @Test
    void anAttributeThatALayerLacksIsRefusedRatherThanNeverTrue() {
        Optional<Selection> selection = Optional.of(Selection.of("programme = 'CPEC'"));
        assertThatThrownBy(() -> LayerExport.of(ATLAS, LAYERS, List.of("corridors", "places"), selection))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("layer places has no attribute \"programme\"");
    }

    @Test
    void numbersInCsvAreNeverWrittenInPowersOfTen() throws IOException {
        OutputFiles files = new OutputFiles();
        all().addCsv(files);
        files.writeTo(home, false);
        assertThat(csv("links.csv"))
                .extracting(row -> row.getField("length_km"))
                .allMatch(cell -> cell.matches("\\d+\\.\\d+"));
    }

    private BigDecimal sum(String table, String column) throws IOException {
        return csv(table).stream()
                .map(row -> new BigDecimal(row.getField(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<NamedCsvRecord> csv(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(home.resolve(name))) {
            return reader.stream().toList();
        }
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(home.resolve(name).toFile());
    }
}
