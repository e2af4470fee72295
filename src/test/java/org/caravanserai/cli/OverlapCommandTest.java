package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class OverlapCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void tellsBothWaysWhatFollowsWhat() {
        assertThat(run("overlap", "--of", "cpec-ml-3", "--with", "silk road", "--within", "25"))
                .isZero();
        assertThat(out.toString())
                .startsWith("Main Line 3 Rohri-Quetta-Chaman within 25 km of Silk Road, and the reverse\n")
                .contains("Silk Road beside Main Line 3 Rohri-Quetta-Chaman")
                .contains("silk-bolan");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theMatrixHasALineForEveryPairBothWays() {
        assertThat(run(
                        "overlap",
                        "--of",
                        "cpec-ml-3",
                        "--with",
                        "silk-bolan,silk-moola,silk-torugart",
                        "--sheet",
                        "pairs",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out.toString().lines())
                .hasSize(1 + 3 + 3)
                .anyMatch(line -> line.equals("cpec-ml-3,silk-torugart,0.000,0.00,0.000,0"));
    }

    @Test
    void jsonAndGeoJsonHoldTheSameKilometres() throws IOException {
        String[] asked = {"overlap", "--of", "CPEC", "--with", "silk-bolan", "--format"};
        JsonNode json = read(asked, "json").at("/sheets/corridors");
        JsonNode features = read(asked, "geojson").path("features");
        assertThat(features.get(0).path("geometry").path("type").asText()).isEqualTo("MultiLineString");
        JsonNode first = features.get(0).path("properties");
        assertThat(json.findValues("corridor")).contains(first.path("corridor"));
        assertThat(json.findValues("near_km")).contains(first.path("near_km"));
    }

    @Test
    void placesNearACorridorComeByKmPost() {
        assertThat(run("near", "CAREC 5b", "--within", "20", "--format", "csv")).isZero();
        assertThat(column("km")).isSorted().hasSizeGreaterThan(20);
        assertThat(column("off_km")).allMatch(km -> km <= 20.001);
    }

    @Test
    void aCatchmentIsGeoJsonThatReadsBackValid() throws IOException, ParseException {
        JsonNode features = read(new String[] {"near", "carec-5b", "--within", "30", "--format"}, "geojson")
                .path("features");
        assertThat(features.get(0).path("properties").path("what").asText()).isEqualTo("catchment");
        Geometry shape =
                new GeoJsonReader().read(features.get(0).path("geometry").toString());
        assertThat(shape.isValid()).isTrue();
        assertThat(shape.getGeometryType()).isEqualTo("MultiPolygon");
    }

    @Test
    void onePlaceHasOnePost() {
        assertThat(run("near", "carec-5c", "--place", "Kabul")).isZero();
        assertThat(out.toString()).contains("places within 50 km: 1").contains("Kabul");
        assertThat(run("near", "carec-5c", "--place", "Astana")).isEqualTo(2);
        assertThat(err.toString()).contains("Astana lies more than 50.0 km off carec-5c");
    }

    @Test
    void theUnbuiltRailwayHasAGapBetweenKashgarAndJalalAbad() {
        assertThat(run("gaps", "cku-rail")).isZero();
        assertThat(out.toString()).contains("gaps: 1").contains("Kashgar").contains("Jalal-Abad");
    }

    @Test
    void wrongUseIsToldWithNearMatches() {
        assertThat(run("near", "carec 5x")).isEqualTo(2);
        assertThat(run("overlap", "--of", "CAREK")).isEqualTo(2);
        assertThat(run("overlap", "--within", "-1")).isEqualTo(2);
        assertThat(run("overlap", "--within", "NaN")).isEqualTo(2);
        assertThat(run("overlap", "--format", "xml")).isEqualTo(2);
        assertThat(run("near", "carec-5b", "--within", "501")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("no corridor \"carec 5x\"; did you mean carec-5a")
                .contains("no programme or corridor \"CAREK\"; did you mean CAREC")
                .contains("0 to 500 km, was -1.0")
                .doesNotContain("\tat ");
    }

    @Test
    void progressIsToldOnlyEveryFewSeconds() {
        AtomicLong nanos = new AtomicLong();
        Progress progress = new Progress(new PrintWriter(err), 7, "corridors", nanos::get);
        for (int done = 1; done <= 7; done++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            progress.accept(done);
        }
        assertThat(err.toString().lines()).containsExactly("3 of 7 corridors", "6 of 7 corridors");
    }

    private List<Double> column(String title) {
        return CsvReader.builder().ofNamedCsvRecord(out.toString()).stream()
                .map(record -> Double.valueOf(record.getField(title)))
                .toList();
    }

    private JsonNode read(String[] asked, String format) throws IOException {
        out.getBuffer().setLength(0);
        String[] args = Arrays.copyOf(asked, asked.length + 1);
        args[asked.length] = format;
        assertThat(run(args)).isZero();
        return new ObjectMapper().readTree(out.toString());
    }
}
