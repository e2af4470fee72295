package org.caravanserai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.geo.Wgs84;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class HinterlandCommandTest {

    private static final List<String> SMALL = List.of("hinterland", "--from", "country:TJ");

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran run(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Caravanserai.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    @Test
    void tellsPortsMarginsLimitsAndWhatItRestsOn() {
        Ran ran = run(SMALL);
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.out)
                .contains("least hours", "network of 2026-01-31", "avoiding mode:sea", "no demand is stated")
                .contains("What each port wins", "Dushanbe", "Beware: Areas are an interpolation")
                .contains("Gwadar is best for none; closest for");
    }

    @Test
    void csvHasALineForEveryCity() {
        Ran ran = run(List.of("hinterland", "--from", "dushanbe,khorog"), "--format", "csv", "--sheet", "cities");
        assertThat(ran.out.lines())
                .hasSize(3)
                .first()
                .isEqualTo(
                        "city,country,standing,best,hours,usd,km,next,margin_hours,margin_percent,estimated_percent,order");
    }

    @Test
    void theMeasureIsNamedAsWhatItIs() {
        assertThat(run(SMALL, "--objective", "cost").out).contains("least US dollars\n");
        assertThat(run(SMALL, "--objective", "cost", "--value-of-time", "20").out)
                .contains("least generalised cost in US dollars, an hour at 20.0 USD");
    }

    @Test
    void savedLayersAreTheGroundAndFitOneAnother() throws IOException, ParseException, SQLException {
        Path out = folder.resolve("out");
        Ran ran = run(SMALL, "--out", out.toString());
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(
                        "hinterland.json",
                        "hinterland-ports.csv",
                        "hinterland-countries.csv",
                        "hinterland-cities.csv",
                        "hinterland-ground.csv",
                        "hinterland-areas.geojson",
                        "hinterland-cities.geojson",
                        "hinterland-layers.gpkg",
                        "hinterland-map.svg");
        JsonNode areas = new ObjectMapper()
                .readTree(out.resolve("hinterland-areas.geojson").toFile());
        double told = 0;
        for (JsonNode feature : areas.path("features")) {
            Geometry shape = new GeoJsonReader().read(feature.path("geometry").toString());
            assertThat(shape.isValid()).isTrue();
            double km2 = feature.path("properties").path("area_km2").asDouble();
            assertThat(Wgs84.areaKm2(shape)).isCloseTo(km2, within(0.01));
            told += km2;
        }
        // All of Tajikistan but some corners of the Pamirs lies within 100 km of a road: 141,380 km² by FAOSTAT.
        assertThat(told).isBetween(0.9 * 141_380, 1.02 * 141_380);
        assertThat(areas.path("about").path("limits").asText()).contains("interpolation");
        assertThat(rows(out.resolve("hinterland-layers.gpkg"), "hinterlands"))
                .isEqualTo(areas.path("features").size());
        assertThat(Files.readString(out.resolve("hinterland-map.svg"), UTF_8)).contains("Dushanbe");
        assertThat(run(SMALL, "--out", out.toString()).err).contains("--force");
    }

    private static int rows(Path geoPackage, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + geoPackage);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
            count.next();
            return count.getInt(1);
        }
    }

    @Test
    void geoJsonIsTheGround() throws IOException {
        Ran ran = run(SMALL, "--format", "geojson");
        assertThat(new ObjectMapper().readTree(ran.out).path("name").asText()).isEqualTo("hinterlands");
    }

    /** Khorog, which was not asked for, is added by its freight. */
    @Test
    void demandIsSharedOutByWeight() throws IOException {
        Path demand = Files.writeString(folder.resolve("demand.csv"), "place,tonnes\ndushanbe,100\nkhorog,400\n");
        Ran ran = run(List.of("hinterland", "--from", "dushanbe"), "--demand", demand.toString(), "--format", "json");
        assertThat(ran.code).as(ran.err).isZero();
        double tonnes = 0;
        for (JsonNode port : new ObjectMapper().readTree(ran.out).path("sheets").path("ports")) {
            tonnes += port.path("tonnes").asDouble();
        }
        assertThat(tonnes).isEqualTo(500);
    }

    @Test
    void mistakesAreToldWithTheirPlace() throws IOException {
        Path demand = Files.writeString(folder.resolve("demand.csv"), "place,tonnes\ndushanbee,100\nkhorog,much\n");
        Ran ran = run(SMALL, "--demand", demand.toString());
        assertThat(ran.code).isEqualTo(ExitCode.BAD_DATA);
        assertThat(ran.err).contains("demand.csv:2", "dushanbe", "demand.csv:3", "much");
        assertThat(run(List.of("hinterland", "--from", "tashkant", "--ports", "gwada,karachi-port")).err)
                .contains("cities: ", "tashkent", "ports: ", "gwadar");
        assertThat(run(SMALL, "--ports", "gwadar").code).isEqualTo(ExitCode.USAGE);
        assertThat(run(SMALL, "--contested", "200").err).contains("0 to 100");
        assertThat(run(SMALL, "--within-km", "0").err).contains("500 km");
    }

    @Test
    void noWayToAnyPortIsToldByTheExitCode() {
        Ran ran = run(
                List.of("hinterland", "--from", "dushanbe", "--avoid", "country:UZ,country:AF,country:KG,country:CN"));
        assertThat(ran.code).isEqualTo(ExitCode.NO_ROUTE);
        assertThat(ran.out).contains("There is no way to any of the ports from Dushanbe.");
    }
}
