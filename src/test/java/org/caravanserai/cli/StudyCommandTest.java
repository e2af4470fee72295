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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command study: a folder whole or not at all, and nothing lost. */
class StudyCommandTest {

    private static final String GOOD = """
            title: <script>alert(1)</script> & ports
            question: Is Karachi open?
            origins: kabul
            destinations: karachi
            dates: [2025-09-30, 2026-01-31]
            avoid: [country:IR, country:CN]
            """;

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int study(String yaml, Path folder, String... more) throws IOException {
        Path file = Files.writeString(temp.resolve("study.yaml"), yaml);
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"study", file.toString(), "--out", folder.toString()}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    @Test
    void theSameStudyGivesTheSameBytes() throws IOException {
        assertThat(study(GOOD, temp.resolve("a"))).as(err.toString()).isZero();
        assertThat(study(GOOD, temp.resolve("b"))).isZero();
        for (String name : temp.resolve("a").toFile().list()) {
            assertThat(temp.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(temp.resolve("b").resolve(name));
        }
    }

    @Test
    void aWayThatShutsIsToldByDate() throws IOException {
        assertThat(study(GOOD, temp.resolve("a"))).isZero();
        var lines = Files.readAllLines(temp.resolve("a").resolve("answers.csv"));
        assertThat(lines.get(1)).startsWith("kabul,karachi,base,truck-20t,2025-09-30,,time,found,");
        assertThat(String.join("\n", lines.subList(2, lines.size())))
                .startsWith("kabul,karachi,base,truck-20t,2026-01-31,,time,no way,")
                .contains("chaman");
    }

    @Test
    void theReportEscapesWhatItsAuthorWrote() throws IOException {
        assertThat(study(GOOD, temp.resolve("a"))).isZero();
        assertThat(temp.resolve("a").resolve("report.html"))
                .content()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ports")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void allThatIsWrongIsToldAtOnceByLineAndNothingIsWritten() throws IOException {
        String bad = """
                title: Ports
                question: Which?
                origins: [tashkemt]
                destinations: [gwadar, karachy]
                dates: [yesterday]
                objectives: [beauty]
                scenarios:
                  - {name: typo, changes: [open torkam]}
                avoid: [county:IR]
                colour: red
                """;
        assertThat(study(bad, temp.resolve("a"))).isEqualTo(3);
        assertThat(err.toString())
                .contains("study.yaml:3", "tashkent")
                .contains("study.yaml:4", "karachi")
                .contains("study.yaml:5", "yesterday")
                .contains("study.yaml:6", "beauty")
                .contains("study.yaml:8", "torkham")
                .contains("study.yaml:9", "county")
                .contains("study.yaml:10", "colour")
                .doesNotContain("\tat ");
        assertThat(temp.resolve("a")).doesNotExist();
    }

    @Test
    void nothingIsOverwrittenUnlessAsked() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("a"));
        Path own = Files.writeString(folder.resolve("chart.svg"), "mine");
        assertThat(study(GOOD, folder)).isEqualTo(2);
        assertThat(err.toString()).contains("chart.svg", "--force");
        assertThat(own).hasContent("mine");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    /** A picture of other answers beside a report that says there is no way would mislead. */
    @Test
    void oldPicturesGiveWayWhenThereIsNoWay() throws IOException {
        Path folder = temp.resolve("a");
        assertThat(study(GOOD, folder)).isZero();
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(study(GOOD.replace("2025-09-30, ", ""), folder, "--force")).isEqualTo(4);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("answers.csv", "report.html", "notes.txt");
    }

    @Test
    void aStudyOfAnalysesAloneNeedsNoOrigins() throws IOException {
        String overlap = """
                title: Heirs
                question: Does the railway follow the Bolan?
                analyses:
                  - {kind: overlap, of: cpec-ml-3, with: silk-bolan, within_km: 25}
                """;
        Path folder = temp.resolve("a");
        assertThat(study(overlap, folder)).as(err.toString()).isZero();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "report.html",
                        "overlap.json",
                        "overlap-programmes.csv",
                        "overlap-corridors.csv",
                        "overlap-reverse.csv",
                        "overlap-pairs.csv",
                        "overlap-map.svg",
                        "overlap-stretches.geojson");
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("CPEC", "cpec-ml-3", "silk-bolan", "data:image/svg+xml;base64");
        assertThat(study(overlap, folder)).isEqualTo(2);
        assertThat(err.toString()).contains("overlap-map.svg", "--force");
    }

    @Test
    void whatIsWrongWithAnAnalysisIsToldByLine() throws IOException {
        String bad = """
                title: Heirs
                question: Which?
                analyses:
                  - {kind: overlop, of: CPEC}
                  - {kind: overlap, of: CPEK, with: silk-bolan}
                  - {kind: overlap, of: CPEC, with: silk-bolan, within_km: 900}
                  - {kind: overlap, of: CPEC, with: silk-bolan, breadth: 9}
                  - {kind: overlap, name: Our Map, of: CPEC, with: silk-bolan}
                """;
        assertThat(study(bad, temp.resolve("a"))).isEqualTo(3);
        assertThat(err.toString())
                .contains("study.yaml:4", "did you mean overlap?")
                .contains("study.yaml:5", "did you mean CPEC")
                .contains("study.yaml:6", "900")
                .contains("study.yaml:7", "breadth", "taken already")
                .contains("study.yaml:8", "\"Our Map\" cannot begin the name of a file");
        assertThat(temp.resolve("a")).doesNotExist();
    }

    @Test
    void aStudyTellsTheReliabilityThatTheCommandTells() throws IOException {
        String sure = GOOD + "analyses: [{kind: reliability, trips: 3000, seed: 5, deadline_hours: 240}]\n";
        assertThat(study(sure, temp.resolve("a"))).as(err.toString()).isZero();
        JsonNode trips = new ObjectMapper()
                .readTree(temp.resolve("a").resolve("reliability.json").toFile())
                .at("/sheets/trips");
        assertThat(trips.size()).as("only one of two days has a way").isOne();
        StringWriter told = new StringWriter();
        Caravanserai.run(
                new PrintWriter(told),
                new PrintWriter(err),
                ("reliability kabul karachi --as-of 2025-09-30 --avoid country:IR,country:CN --samples 3000 --seed 5"
                                + " --deadline 240h --format json")
                        .split(" "));
        JsonNode kept = new ObjectMapper().readTree(told.toString()).at("/routes/0/keeping_to_the_route");
        assertThat(trips.at("/0/p50_hours").asDouble())
                .isCloseTo(kept.at("/hours/p50").asDouble(), within(0.001));
        assertThat(trips.at("/0/p90_usd").asDouble())
                .isCloseTo(kept.at("/usd/p90").asDouble(), within(0.01));
        assertThat(trips.at("/0/in_time_percent").asDouble())
                .isCloseTo(100 * kept.at("/within/probability").asDouble(), within(0.01));
    }

    /** Somebody with one scenario and one analysis need not write lists. */
    @Test
    void onePartStandsForAListOfOne() throws IOException {
        String one = GOOD + "scenarios: {name: Shut, changes: close chaman}\n"
                + "analyses: {kind: overlap, of: cpec-ml-3, with: silk-bolan}\n";
        assertThat(study(one, temp.resolve("a"))).as(err.toString()).isEqualTo(0);
        assertThat(temp.resolve("a").resolve("answers.csv")).content().contains("kabul,karachi,Shut,");
        assertThat(temp.resolve("a").resolve("overlap.json")).isNotEmptyFile();
    }
}
