package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command bottlenecks on the shipped data, two pairs to be quick. */
class BottlenecksCommandTest {

    private static final String PAIRS = "bottlenecks --from kabul,tashkent --to gwadar ";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    private int run(String line) {
        return Caravanserai.run(
                new PrintWriter(out), new PrintWriter(err), line.strip().split("\\s+"));
    }

    private static double hours(String line) throws IOException {
        StringWriter route = new StringWriter();
        assertThat(Caravanserai.run(new PrintWriter(route), new PrintWriter(new StringWriter()), line.split(" ")))
                .isZero();
        return new ObjectMapper()
                .readTree(route.toString())
                .path("routes")
                .get(0)
                .path("totals")
                .path("hours")
                .asDouble();
    }

    /** What a closure costs is what the route command's answers with and without it differ by. */
    @Test
    void tellsWhatTheRouteCommandTellsOfAClosure() throws IOException {
        assertThat(run("bottlenecks --from kabul --to gwadar --top 1 --out " + temp))
                .as(err.toString())
                .isZero();
        JsonNode posts = new ObjectMapper()
                .readTree(temp.resolve("bottlenecks-posts.geojson").toFile())
                .path("features");
        int used = 0;
        for (JsonNode post : posts) {
            if (post.path("properties").path("pairs").asInt() > 0) {
                used++;
                double more = hours("route kabul gwadar --format json --close "
                                + post.path("id").asText())
                        - hours("route kabul gwadar --format json");
                assertThat(post.path("properties").path("more_hours").asDouble())
                        .isCloseTo(more, within(1e-6));
            }
        }
        assertThat(used).isPositive();
    }

    @Test
    void aScenarioIsToldAndActedOn() {
        assertThat(run(PAIRS + "--top 1 --close crossing:zaranj --format json")).isZero();
        assertThat(out.toString()).contains("close crossing:zaranj").doesNotContain("Zaranj-Milak");
    }

    @Test
    void savesTablesMapsAndLayersAndOverwritesNothing() throws IOException {
        Path folder = temp.resolve("out");
        assertThat(run(PAIRS + "--top 5 --out " + folder)).as(err.toString()).isZero();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "bottlenecks.json",
                        "bottlenecks-closures.csv",
                        "bottlenecks-hours-at-posts.csv",
                        "bottlenecks-hours-on-links.csv",
                        "bottlenecks-betweenness.csv",
                        "bottlenecks-bridges.csv",
                        "bottlenecks-closures-map.svg",
                        "bottlenecks-hours-map.svg",
                        "bottlenecks-links.geojson",
                        "bottlenecks-posts.geojson",
                        "bottlenecks-layers.gpkg");
        assertThat(Files.readAllLines(folder.resolve("bottlenecks-closures.csv")))
                .hasSize(1 + 5);
        assertThat(run(PAIRS + "--top 5 --out " + folder)).isEqualTo(2);
        assertThat(err.toString()).contains("--force");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws IOException {
        for (String name : List.of("a", "b")) {
            assertThat(run(PAIRS + "--top 5 --out " + temp.resolve(name))).isZero();
        }
        for (String file : temp.resolve("a").toFile().list()) {
            assertThat(temp.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("b").resolve(file));
        }
    }

    /** 2,000 t and 6,000 t of a lorry's 20 t are 400 loads a year. */
    @Test
    void aDemandOfOnesOwnCountsLoadsAYear() throws IOException {
        Path file = Files.writeString(
                temp.resolve("tonnes.csv"), "origin,port,tonnes\nkabul,gwadar,2000\ntashkent,gwadar,6000\n");
        assertThat(run("bottlenecks --demand " + file + " --top 3"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("2 pairs with a way, 400 loads a year, as stated")
                .contains("Years to pay back")
                .doesNotContain("Every pair counts as much as any other");
    }

    @Test
    void warnsOfWhatItDoesNotKnow() {
        assertThat(run(PAIRS + "--top 1")).isZero();
        assertThat(out.toString())
                .contains("no congestion")
                .contains("Every pair counts as much as any other")
                .contains("estimates");
    }

    @Test
    void whereNoPairHasAWayItExitsWithFour() {
        assertThat(run("bottlenecks --from kabul --to rotterdam-port --top 1")).isEqualTo(4);
        assertThat(out.toString()).contains("1 pair without a way today");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --hours 0                        | above 0
            --top 0                          | one row at least
            --budget -1                      | above 0 USD
            --from tashkant                  | did you mean tashkent
            --to gwadr                       | did you mean gwadar
            --depart 2026-01-15T08:00        | leave the departure out
            --demand none.csv                | none.csv
            """)
    void whatMakesNoSenseIsWrongUse(String options, String message) {
        assertThat(run(PAIRS + options)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void aBadDemandIsToldByLine() throws IOException {
        Path file = Files.writeString(temp.resolve("tonnes.csv"), "origin,port,tonnes\nkabul,gwadr,2000\n");
        assertThat(run("bottlenecks --demand " + file)).isEqualTo(3);
        assertThat(err.toString()).contains("tonnes.csv:2").contains("did you mean gwadar");
    }
}
