package org.caravanserai.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same what-if put to every command that takes one; on the default date Torkham and Chaman are shut. */
class ScenarioCommandsTest {

    private static final String WORDS = "open crossing:torkham";

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private Answer run(String line, String... more) {
        StringWriter out = new StringWriter();
        List<String> args = new ArrayList<>(Splitter.on(' ').splitToList(line.replace("FOLDER", folder.toString())));
        args.addAll(Arrays.asList(more));
        int code = Caravanserai.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
        return new Answer(code, out.toString());
    }

    private record Answer(int code, String text) {

        /** The answer without the line that names the scenario. */
        String itself() {
            return code + "\n"
                    + text.lines().filter(line -> !line.startsWith("scenario ")).collect(joining("\n"));
        }
    }

    /** What {@code route} calls the scenario. */
    private String id() throws IOException {
        String answer = run("route kabul karachi --format json --open torkham").text();
        return new ObjectMapper().readTree(answer).at("/query/scenario/id").asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matrix --from kabul --to karachi,gwadar",
                "reach kabul --within 60h",
                "alternatives kabul karachi",
                "pareto kabul karachi --criteria hours,borders",
                "disjoint kabul karachi",
                "cuts kabul karachi",
                "corridor carec-5a",
                "reliability kabul karachi --samples 200"
            })
    void aScenarioChangesTheAnswerAndIsTold(String command) throws IOException {
        Answer changed = run(command, "--open", "torkham");
        assertThat(changed.code()).isZero();
        assertThat(changed.text()).contains("\nscenario " + id() + ": " + WORDS + "\n");
        assertThat(changed.itself()).isNotEqualTo(run(command).itself());
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matrix --from kabul --to karachi --format json",
                "matrix --from kabul --to karachi --format csv",
                "reach kabul --within 60h --format geojson",
                "reach kabul --within 60h --format csv",
                "alternatives kabul karachi --format json",
                "pareto kabul karachi --criteria hours,borders --format json",
                "disjoint kabul karachi --format json",
                "cuts kabul karachi --format json",
                "corridor carec-5a --format json",
                "corridor carec-5a --format geojson",
                "reliability kabul karachi --samples 200 --format json"
            })
    void aScenarioIsToldToProgramsAndOnlyWhereThereIsOne(String command) throws IOException {
        assertThat(run(command, "--open", "torkham").text()).contains(id()).contains(WORDS);
        assertThat(run(command).text()).isNotEmpty().doesNotContain("scenario");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart", "map"})
    void aPictureTellsItsScenario(String command) throws IOException {
        assertThat(run(command + " kabul karachi --out FOLDER/as-read.svg").code())
                .isZero();
        assertThat(run(command + " kabul karachi --out FOLDER/opened.svg --open torkham")
                        .code())
                .isZero();
        String stamp = "; scenario " + id() + ": " + WORDS;
        String opened = Files.readString(folder.resolve("opened.svg"));
        String asRead = Files.readString(folder.resolve("as-read.svg"));
        assertThat(opened).containsOnlyOnce(stamp);
        assertThat(asRead).contains("<svg").doesNotContain("scenario").isNotEqualTo(opened.replace(stamp, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson FOLDER crossings.geojson", "csv FOLDER README.txt", "gpkg FOLDER/a.gpkg a.gpkg"})
    void aLayerIsStampedAlsoWhereTheScenarioChangesNothingInIt(String words) throws IOException {
        List<String> word = Splitter.on(' ').splitToList(words);
        for (String layers : List.of("places", "crossings")) {
            String command = "export --force --layers " + layers + " --format " + word.get(0) + " --out " + word.get(1);
            assertThat(run(command, "--open", "torkham").code()).isZero();
            assertThat(bytesOf(word.get(2).replace("crossings.g", layers + ".g")))
                    .contains(id())
                    .contains(WORDS);
        }
    }

    private String bytesOf(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void anExportSelectsByWhereWhatAScenarioHasChanged() throws IOException {
        String command = "export --force --layers crossings --format csv --out FOLDER";
        String open = "open = true AND mode = 'road' AND from_country = 'AF' AND to_country = 'PK'";
        run(command, "--where", open);
        assertThat(bytesOf("crossings.csv").lines()).hasSize(1);
        run(command, "--where", open, "--open", "torkham");
        assertThat(bytesOf("crossings.csv").lines()).hasSize(2);
    }

    @Test
    void changesOfACommandThatSharesItsOptionsAreMadeInOrder() {
        Answer answer = run(
                "cuts kabul karachi --close torkham --open torkham --where",
                "country='PK' AND mode='road'",
                "speed*2",
                "--set",
                "torkham hours=4");
        assertThat(answer.text())
                .contains(": close crossing:torkham + open crossing:torkham + set links where country='PK'"
                        + " AND mode='road' speed*2 + set crossing:torkham hours=4\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matrix --from kabul --to karachi",
                "reach kabul --within 60h",
                "alternatives kabul karachi",
                "pareto kabul karachi",
                "disjoint kabul karachi",
                "cuts kabul karachi",
                "corridor carec-5a",
                "reliability kabul karachi",
                "chart kabul karachi --out FOLDER/a.svg",
                "map kabul karachi --out FOLDER/a.svg",
                "export --format csv --out FOLDER/a"
            })
    void aMisspeltNameIsWrongUse(String command) {
        assertThat(run(command, "--open", "torkhm")).isEqualTo(new Answer(2, ""));
        assertThat(err.toString())
                .contains("--open: open crossing:torkhm: no border crossing \"torkhm\"; did you mean torkham")
                .doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }
}
