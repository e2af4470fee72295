package org.caravanserai.report.gis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.layer.AtlasLayers;
import org.caravanserai.report.OutputFiles;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.xml.sax.InputSource;

class GeoPackageFileTest {

    private static final Atlas ATLAS = Atlas.bundled();

    /** Of the header: magic, version, flags and reference system, then a box of four doubles. */
    private static final int BEFORE_WKB = 8 + 32;

    @TempDir
    private static Path home;

    private static LayerExport export;

    @BeforeAll
    static void writeTwice() throws IOException {
        AtlasLayers layers = new AtlasLayers(ATLAS, LocalDate.of(2022, 12, 31));
        export = LayerExport.of(ATLAS, layers, layers.names(), Optional.empty());
        write("atlas.gpkg");
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            write("again.gpkg");
        } finally {
            TimeZone.setDefault(before);
        }
        OutputFiles files = new OutputFiles();
        LayerExport.of(RoutePlanner.of(ATLAS, FreightProfile.truck20t())
                        .fastest(RouteQuery.from("tashkent").to("gwadar"))
                        .routeOrThrow())
                .addGeoPackage(files, "route.gpkg");
        files.writeTo(home, false);
    }

    private static void write(String name) throws IOException {
        OutputFiles files = new OutputFiles();
        export.addGeoPackage(files, name);
        files.writeTo(home, false);
    }

    @Test
    void theSameLayersGiveTheSameBytes() {
        assertThat(home.resolve("again.gpkg")).hasSameBinaryContentAs(home.resolve("atlas.gpkg"));
    }

    @Test
    void everyRowReadsBackAsItWasToTheLastBit() throws SQLException, ParseException {
        try (Connection connection = open("atlas.gpkg");
                Statement statement = connection.createStatement()) {
            for (SimpleFeatureCollection layer : export.layers()) {
                Features expected = Features.of(layer);
                try (ResultSet rows =
                        statement.executeQuery("SELECT * FROM \"" + expected.name() + "\" ORDER BY fid")) {
                    for (SimpleFeature was : expected.list()) {
                        assertThat(rows.next()).isTrue();
                        for (AttributeDescriptor attribute : expected.attributes()) {
                            assertThat(value(rows, attribute)).isEqualTo(was.getAttribute(attribute.getLocalName()));
                        }
                        byte[] blob = rows.getBytes("geometry");
                        Geometry read = new WKBReader().read(Arrays.copyOfRange(blob, BEFORE_WKB, blob.length));
                        assertThat(read.equalsExact((Geometry) was.getDefaultGeometry()))
                                .isTrue();
                    }
                    assertThat(rows.next()).isFalse();
                }
            }
        }
    }

    private static Object value(ResultSet rows, AttributeDescriptor attribute) throws SQLException {
        Object value = rows.getObject(attribute.getLocalName());
        boolean flag = attribute.getType().getBinding() == Boolean.class;
        return flag && value != null ? rows.getBoolean(attribute.getLocalName()) : value;
    }

    @Test
    void theSpatialIndexFindsWhatLiesInABox() throws SQLException {
        assertThat(strings("""
                SELECT places.id FROM places JOIN rtree_places_geometry AS box ON box.id = places.fid
                WHERE places.kind = 'city' AND box.minx > 62 AND box.maxx < 62.6 AND box.miny > 25 AND box.maxy < 25.4
                """)).containsExactly("gwadar");
        assertThat(strings("SELECT (SELECT count(*) FROM links) - (SELECT count(*) FROM rtree_links_geometry)"))
                .containsExactly("0");
    }

    @Test
    void everyLayerHasAStyleForQgisThatIsSoundXml() throws Exception {
        List<String> styles = strings("SELECT styleQML FROM layer_styles WHERE useAsDefault ORDER BY id");
        assertThat(styles).hasSameSizeAs(export.layers());
        for (String style : styles) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            assertThat(factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(style)))
                            .getElementsByTagName("renderer-v2")
                            .getLength())
                    .isEqualTo(1);
        }
    }

    /** A category that no feature falls into is harmless; a feature that falls into none is not drawn. */
    @Test
    void theStyleOfPostsAndPlacesHasACategoryForEveryFeature() throws SQLException {
        for (String column : List.of("posts.state", "places.kind", "corridors.mode", "crossings.state")) {
            String table = column.substring(0, column.indexOf('.'));
            String qml = strings("SELECT styleQML FROM layer_styles WHERE f_table_name = '" + table + "'")
                    .get(0);
            assertThat(strings("SELECT DISTINCT " + column + " FROM " + table))
                    .isNotEmpty()
                    .allSatisfy(value -> assertThat(qml).contains("<category value=\"" + value + "\""));
        }
    }

    @Test
    void metadataTellWhereItComesFrom() throws SQLException {
        assertThat(strings("SELECT metadata FROM gpkg_metadata").get(0))
                .contains("\"data_version\":\"" + ATLAS.info().version() + "\"")
                .contains("\"as_of\":\"2022-12-31\"")
                .contains("\"licence\":\"CC BY 4.0\"");
    }

    @Test
    void sqliteFindsTheFileSound() throws SQLException {
        assertThat(strings("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(strings("PRAGMA foreign_key_check")).isEmpty();
        assertThat(strings("PRAGMA application_id")).containsExactly("1196444487");
    }

    @Test
    void ogrinfoOpensItWithoutAWarning() throws IOException, InterruptedException {
        assumeTrue(installed("ogrinfo"), "ogrinfo is not installed");
        String atlas = ogrinfo("atlas.gpkg");
        int places = ATLAS.contents().places().size();
        assertThat(atlas)
                .doesNotContainIgnoringCase("warning")
                .doesNotContainIgnoringCase("error")
                .contains("Layer name: places\n")
                .contains("Feature Count: " + places + "\n")
                .contains("length_km: Real")
                .contains("electrified: Integer(Boolean)")
                .contains("Geometry: Multi Line String");
        assertThat(ogrinfo("route.gpkg"))
                .doesNotContainIgnoringCase("warning")
                .doesNotContainIgnoringCase("error")
                .contains("Layer name: legs\n")
                .contains("Layer name: ledger\n");
    }

    private static boolean installed(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What it prints, standard error too. */
    private static String ogrinfo(String name) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("ogrinfo", "-al", "-so", name)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static Connection open(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + home.resolve(name));
    }

    private static List<String> strings(String sql) throws SQLException {
        try (Connection connection = open("atlas.gpkg");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
