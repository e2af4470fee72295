package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String command, String file, String... words) {
        List<String> args =
                new ArrayList<>(List.of(command, "--out", folder.resolve(file).toString()));
        args.addAll(Arrays.asList(words));
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
    }

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void chartDrawsARouteToEveryDestination() throws IOException {
        assertThat(run("chart", "a.svg", "tashkent", "gwadar", "karachi", "--as-of", "2022-12-31"))
                .isZero();
        assertThat(written("a.svg")).contains(">to Gwadar<", ">to Karachi<", ">Karachi 234 h<");
        assertThat(out.toString()).contains("a.svg").contains("Tashkent to Gwadar and Karachi");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void chartOverlaysProfilesObjectivesAndDays() throws IOException {
        int code = run(
                "chart",
                "a.svg",
                "kashgar",
                "gwadar",
                "--and-profile",
                "truck-20t-crew",
                "--and-objective",
                "cost",
                "--as-of",
                "2022-12-31",
                "--and-as-of",
                "2026-01-31");
        assertThat(code).isZero();
        assertThat(written("a.svg"))
                .contains(">truck-20t, least time, 2022-12-31<", ">truck-20t-crew, least cost, 2026-01-31<");
    }

    @Test
    void mapDrawsRoutesOverCorridors() throws IOException {
        assertThat(run("map", "a.svg", "kashgar", "gwadar", "--corridors", "CPEC,carec-1a"))
                .isZero();
        assertThat(written("a.svg")).contains(">CPEC<", ">Kashgar<", ">Torkham (closed)<");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByForce() throws IOException {
        Files.writeString(folder.resolve("a.svg"), "mine");
        assertThat(run("chart", "a.svg", "tashkent", "gwadar")).isEqualTo(2);
        assertThat(run("map", "a.svg", "tashkent", "gwadar")).isEqualTo(2);
        assertThat(err.toString()).contains("is there already").contains("--force");
        assertThat(written("a.svg")).isEqualTo("mine");
        assertThat(run("chart", "a.svg", "tashkent", "gwadar", "--force")).isZero();
        assertThat(written("a.svg")).contains("<svg");
    }

    @Test
    void wrongUseIsToldAndWritesNothing() {
        assertThat(run("chart", "a.gif", "tashkent", "gwadar")).isEqualTo(2);
        assertThat(run("chart", "a.svg", "tashkent")).isEqualTo(2);
        assertThat(run("chart", "a.svg", "tashkent", "gwadar", "--and-as-of", "soon"))
                .isEqualTo(2);
        assertThat(run("chart", "a.svg", "tashkent", "gwadar", "--and-profile", "camel"))
                .isEqualTo(2);
        assertThat(run("map", "a.svg", "tashkent", "gwadar", "--corridors", "CPEK"))
                .isEqualTo(2);
        assertThat(Caravanserai.run(new PrintWriter(out), new PrintWriter(err), "map", "tashkent", "gwadar"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains(".svg or .png", "--and-as-of \"soon\"", "CPEC", "--out")
                .doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRouteThatIsNotThereIsToldAndTheOthersAreDrawn() throws IOException {
        String[] words = {"kabul", "gwadar", "kandahar", "--avoid", "country:IR,country:CN"};
        assertThat(run("chart", "a.svg", words)).isZero();
        assertThat(err.toString()).contains("no route from kabul to gwadar");
        assertThat(written("a.svg")).contains(">Kabul to Kandahar<");
        assertThat(run("chart", "b.svg", "kabul", "gwadar", "--avoid", "country:IR,country:CN"))
                .isEqualTo(4);
        assertThat(folder.resolve("b.svg")).doesNotExist();
    }
}
