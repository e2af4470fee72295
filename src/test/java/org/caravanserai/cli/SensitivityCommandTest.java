package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityCommandTest {

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    @Test
    void tellsTheVerdictAndSavesTablesAndTornado() {
        Path folder = temp.resolve("out");
        int code = run(
                "sensitivity",
                "tashkent",
                "--to",
                "shahid-rajaee-port,chabahar-port",
                "--objective",
                "cost",
                "--draws",
                "10",
                "--out",
                folder.toString());
        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString()).contains("With all figures as they are, Shahid Rajaee port is best", "seed 1");
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "sensitivity.json",
                        "sensitivity-contest.csv",
                        "sensitivity-levers.csv",
                        "sensitivity-results.csv",
                        "sensitivity-not-varied.csv",
                        "sensitivity-tornado.svg");
    }

    @Test
    void refusesWhatItCannotAnswerBeforeItDrawsAnything() {
        assertThat(run("sensitivity", "tashkent", "--to", "gwadar", "--objective", "distance"))
                .isEqualTo(2);
        assertThat(run("sensitivity", "tashkent", "--to", "gwadr")).isEqualTo(2);
        assertThat(run("sensitivity", "tashkent", "--to", "gwadar", "--draws", "3"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("time or cost", "did you mean", "10 to 100000");
    }

    @Test
    void saysWhatStandsInTheWayWhereNoPortHasAWay() {
        assertThat(run("sensitivity", "kabul", "--to", "gwadar", "--avoid", "country:IR,country:CN"))
                .isEqualTo(4);
        assertThat(err.toString()).contains("no route from kabul to gwadar");
    }
}
