package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void tellsInputsAndWarnsOfEstimates() {
        assertThat(run("reliability", "Tashkent", "Gwadar", "--samples", "2000", "--deadline", "240h"))
                .isZero();
        assertThat(out.toString())
                .startsWith(
                        "Tashkent (UZ) to Gwadar (PK) for truck-20t, by time, as of 2026-01-31\n2,000 trips, seed 1")
                .contains("; data ", "within 240 h: ", "re-planning at each post", "warning: most hours to Gwadar");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOthers() {
        run("reliability", "kabul", "karachi", "--as-of", "2022-12-31", "--samples", "3000", "--seed", "5");
        String first = out.toString();
        out.getBuffer().setLength(0);
        run("reliability", "kabul", "karachi", "--as-of", "2022-12-31", "--samples", "3000", "--seed", "5");
        assertThat(out.toString()).isEqualTo(first);
        out.getBuffer().setLength(0);
        run("reliability", "kabul", "karachi", "--as-of", "2022-12-31", "--samples", "3000", "--seed", "6");
        assertThat(out.toString()).isNotEqualTo(first);
    }

    @Test
    void twoRoutesAreSetBesideEachOther() throws IOException {
        assertThat(run(
                        "reliability",
                        "kabul",
                        "karachi",
                        "--as-of",
                        "2022-12-31",
                        "--versus",
                        "post:torkham",
                        "--samples",
                        "3000",
                        "--format",
                        "json"))
                .isZero();
        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.path("routes")).hasSize(2);
        assertThat(answer.at("/routes/0/border_crossings/0").asText()).isEqualTo("chaman");
        assertThat(answer.at("/routes/1/border_crossings/0").asText()).isEqualTo("torkham");
        double wins = answer.at("/duel/first_takes_fewer_hours/probability").asDouble();
        assertThat(wins).isGreaterThan(0.5).isLessThan(1);
        assertThat(answer.at("/duel/first_takes_fewer_hours/standard_error").asDouble())
                .isCloseTo(Math.sqrt(wins * (1 - wins) / 3000), within(1e-4));
        assertThat(answer.at("/sampling/gates").asText()).isEqualTo("open-at-departure");
    }

    @Test
    void anotherDestinationCanBeSetBesideTheFirst() {
        assertThat(run("reliability", "tashkent", "gwadar", "--versus", "bandar-abbas", "--samples", "1000"))
                .isZero();
        assertThat(out.toString()).contains("to Bandar Abbas").contains("Beside each other");
    }

    @ParameterizedTest
    @CsvSource({
        "--samples,0",
        "--samples,many",
        "--deadline,soon",
        "--deadline,-5h",
        "--correlation,1",
        "--gates,ajar",
        "--depart,2026-01-15T08:00",
        "--versus,post:torkham",
        "--versus,post:nowhere",
        "--format,geojson"
    })
    void wrongUseIsToldWithoutAStackTrace(String option, String value) {
        assertThat(run("reliability", "tashkent", "gwadar", option, value)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void noRouteExitsWithFour() {
        assertThat(run("reliability", "kabul", "gwadar", "--avoid", "country:IR,country:CN"))
                .isEqualTo(4);
        assertThat(err.toString()).contains("open border crossing chaman");
    }
}
