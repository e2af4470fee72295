package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caravanserai.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioOptionsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void theTextNamesTheScenarioAndItsId() {
        assertThat(run("route", "kabul", "karachi", "--avoid", "country:IR", "--open", "torkham"))
                .isZero();
        assertThat(out.toString())
                .contains("\nscenario " + Scenario.named("").opening("torkham").id() + ": open crossing:torkham\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void optionsAreMadeInTheOrderInWhichTheyAreGiven(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("s.yaml"), "name: mine\nchanges: [{set: chaman hours*0.5}]");
        assertThat(run(
                        "route",
                        "tashkent",
                        "gwadar",
                        "--format",
                        "json",
                        "--set",
                        "torkham hours*2",
                        "--close",
                        "torkham",
                        "--scenario",
                        file.toString(),
                        "--where",
                        "country='PK' AND mode='road'",
                        "speed*2",
                        "--set",
                        "torkham hours=4"))
                .isZero();
        var scenario = new ObjectMapper().readTree(out.toString()).path("query").path("scenario");
        assertThat(scenario.path("changes"))
                .extracting(change -> change.asText())
                .containsExactly(
                        "set crossing:torkham hours*2",
                        "close crossing:torkham",
                        "set crossing:chaman hours*0.5",
                        "set links where country='PK' AND mode='road' speed*2",
                        "set crossing:torkham hours=4");
        assertThat(scenario.path("name").asText()).contains(" + mine + ");
        assertThat(scenario.path("id").asText()).hasSize(12);
        assertThat(err.toString())
                .isEqualTo("note: --close: close crossing:torkham: is closed already on 2026-01-31\n"
                        .replace("\n", System.lineSeparator()));
    }

    @Test
    void aWrongScenarioIsWrongUseAndAllOfItIsTold() {
        assertThat(run(
                        "route",
                        "kabul",
                        "karachi",
                        "--close",
                        "torkhm",
                        "--where",
                        "country='XX'",
                        "close",
                        "--set",
                        "x"))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("--close: close crossing:torkhm: no border crossing \"torkhm\"; did you mean torkham")
                .contains("--where: close links where country='XX': selects none")
                .contains("--set: set x: write what is set")
                .endsWith("3 errors" + System.lineSeparator());
    }

    @Test
    void anOptionWithoutItsValueIsWrongUse() {
        assertThat(run("route", "kabul", "karachi", "--where", "country='PK'")).isEqualTo(2);
        assertThat(err.toString()).contains("--where needs ECQL and a change");
        assertThat(run("route", "kabul", "karachi", "--close")).isEqualTo(2);
        assertThat(run("route", "kabul", "karachi", "--scenario", "no-such.yaml"))
                .isEqualTo(2);
    }

    @Test
    void theExplanationShowsWhatTheScenarioSays() {
        assertThat(run(
                        "route",
                        "quetta",
                        "karachi",
                        "--where",
                        "country='PK' AND mode='road'",
                        "speed*1.4",
                        "--explain"))
                .isZero();
        assertThat(out.toString())
                .containsPattern("scenario: speed factor +1\\.4 +ratio +estimated .* scenario\n")
                .contains("  scenario: scenario ");
    }

    @Test
    void withoutAScenarioNoneIsNamed() {
        assertThat(run("route", "quetta", "karachi", "--format", "json")).isZero();
        assertThat(out.toString()).doesNotContain("scenario");
    }
}
