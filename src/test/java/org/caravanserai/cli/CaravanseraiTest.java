package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaravanseraiTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void aRouteFoundExitsWithZeroAndSaysItOnStandardOutput() {
        assertThat(run("route", "Tashkent", "Gwadar")).isZero();
        assertThat(out.toString()).startsWith("Tashkent (UZ) to Gwadar (PK)").contains("Border crossings");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonIsJson() throws IOException {
        assertThat(run("route", "tashkent", "gwadar", "--format", "json", "--objective", "distance"))
                .isZero();
        var query = new ObjectMapper().readTree(out.toString()).path("query");
        assertThat(query.path("objective").asText()).isEqualTo("distance");
        assertThat(query.path("as_of").asText())
                .isEqualTo(query.path("reference_date").asText());
    }

    @Test
    void aMisspeltPlaceIsWrongUseAndNamesNearMatches() {
        assertThat(run("route", "tashkant", "gwadar")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("no place \"tashkant\"; did you mean tashkent");
    }

    @Test
    void wrongUseIsToldWithoutAStackTrace() {
        assertThat(run("route", "tashkent")).isEqualTo(2);
        assertThat(run("route", "tashkent", "gwadar", "--as-of", "yesterday")).isEqualTo(2);
        assertThat(run("route", "tashkent", "gwadar", "--objective", "beauty")).isEqualTo(2);
        assertThat(run("route", "tashkent", "gwadar", "--profile", "camel")).isEqualTo(2);
        assertThat(run("route", "tashkent", "gwadar", "--avoid", "torkham")).isEqualTo(2);
        assertThat(run("route", "tashkent", "gwadar", "--avoid", "post:torkhm")).isEqualTo(2);
        assertThat(run("route", "tashkent", "gwadar", "--data", "no-such-folder"))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).doesNotContain("\tat ").contains("did you mean torkham");
    }

    @Test
    void noRouteExitsWithFourAndSaysWhy() {
        assertThat(run("route", "kabul", "gwadar", "--avoid", "country:IR,country:CN"))
                .isEqualTo(4);
        assertThat(out.toString()).contains("No route.").contains("border crossing torkham: closed since 2025-10-12");
    }

    @Test
    void badDataExitsWithThreeAndTellsAllProblems(@TempDir Path empty) {
        assertThat(run("validate", empty.toString())).isEqualTo(3);
        assertThat(out.toString())
                .contains("places.csv")
                .contains("MISSING_FILE")
                .contains("links.csv");
        assertThat(run("route", "a", "b", "--data", empty.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("MISSING_FILE");
    }

    @Test
    void theShippedDataIsValid() {
        assertThat(run("validate")).isZero();
        assertThat(out.toString()).contains("0 errors");
    }

    @Test
    void aDateBeyondTheSourcesIsAnsweredWithANote() {
        assertThat(run("route", "tashkent", "gwadar", "--as-of", "2030-01-01")).isZero();
        assertThat(err.toString()).contains("reach only to");
    }

    @Test
    void listsThePlacesOfACountry() {
        assertThat(run("places", "--country", "tj")).isZero();
        assertThat(out.toString()).contains("dushanbe").doesNotContain("tashkent ");
        assertThat(run("places", "--country", "XX")).isEqualTo(2);
    }
}
