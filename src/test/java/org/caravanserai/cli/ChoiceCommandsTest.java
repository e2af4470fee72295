package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The commands that choose between routes. */
class ChoiceCommandsTest {

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private JsonNode json(String... args) throws IOException {
        assertThat(run(args)).as(err.toString()).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void tellsAlternativesWithTheirOverlap() throws IOException {
        assertThat(run("alternatives", "tashkent", "gwadar", "--k", "2")).isZero();
        assertThat(out.toString()).contains("overlap").contains("farap-alat sarakhs gabd-rimdan");
        JsonNode document =
                json("alternatives", "tashkent", "gwadar", "--k", "2", "--max-overlap", "0.4", "--format", "json");
        assertThat(document.path("routes")).hasSize(2);
        assertThat(document.path("routes")
                        .get(1)
                        .path("overlaps")
                        .get(0)
                        .path("of_earlier")
                        .asDouble())
                .isLessThanOrEqualTo(0.4);
    }

    @Test
    void tellsAParetoFrontAndWhereAFamiliarRouteStands() throws IOException {
        String[] asked = {"pareto", "tashkent", "gwadar", "--as-of", "2022-12-31", "--versus", "via:torkham"};
        assertThat(run(asked)).isZero();
        assertThat(out.toString())
                .contains("via:torkham")
                .contains("slower and")
                .contains("dearer than #");
        JsonNode document = json("pareto", "tashkent", "gwadar", "--criteria", "hours,estimated", "--format", "json");
        assertThat(document.path("routes").size()).isGreaterThan(1);
        assertThat(document.path("query").has("objective")).isFalse();
        assertThat(run("pareto", "tashkent", "gwadar", "--versus", "via:torkham"))
                .isZero();
        assertThat(out.toString()).contains("No route.").contains("open border crossing torkham");
    }

    @Test
    void tellsDisjointRoutesAndCuts() throws IOException {
        assertThat(run("disjoint", "tashkent", "gwadar", "--by", "country")).isZero();
        assertThat(out.toString()).contains("There are no more than 2.");
        assertThat(run("cuts", "tashkent", "gwadar")).isZero();
        assertThat(out.toString()).contains("gabd-rimdan, khunjerab, mand-pishin, taftan");
        assertThat(json("cuts", "tashkent", "gwadar", "--format", "json")
                        .path("size")
                        .asInt())
                .isEqualTo(4);
        assertThat(run("cuts", "tashkent", "samarkand")).isZero();
        assertThat(out.toString()).contains("a way crosses none");
    }

    @Test
    void takesRequirementsAndSelections() {
        assertThat(run("route", "tashkent", "gwadar", "--require", "via:khunjerab"))
                .isZero();
        assertThat(out.toString()).contains("requiring via:khunjerab").contains("Khunjerab");
        assertThat(run("route", "tashkent", "gwadar", "--avoid", "select:country IN ('TM','TJ'),country:KG"))
                .isZero();
        assertThat(run("route", "tashkent", "gwadar", "--require", "via:khunjerb"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("did you mean khunjerab");
    }

    @Test
    void anOptionThatDoesNotApplyIsWrongUse() {
        assertThat(run("cuts", "tashkent", "gwadar", "--objective", "cost")).isEqualTo(2);
        assertThat(run("cuts", "tashkent", "gwadar", "--by", "country")).isEqualTo(2);
        assertThat(run("cuts", "tashkent", "gwadar", "--require", "end:road")).isEqualTo(2);
        assertThat(run("pareto", "tashkent", "gwadar", "--objective", "cost")).isEqualTo(2);
        assertThat(run("pareto", "tashkent", "gwadar", "--tolerance", "km=3")).isEqualTo(2);
        assertThat(run("alternatives", "tashkent", "gwadar", "--depart", "2026-01-15T08:00"))
                .isEqualTo(2);
        assertThat(run("disjoint", "tashkent", "gwadar", "--require", "end:road"))
                .isEqualTo(2);
        assertThat(run("alternatives", "tashkent", "gwadar", "--max-overlap", "1"))
                .isEqualTo(2);
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void noRouteExitsWithFour() {
        assertThat(run("alternatives", "kabul", "gwadar", "--avoid", "country:IR,country:CN"))
                .isEqualTo(4);
        assertThat(out.toString()).contains("lift the ban country:IR").contains("or open border crossing chaman");
    }
}
