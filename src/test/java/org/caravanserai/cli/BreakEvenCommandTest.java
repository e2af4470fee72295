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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakEvenCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private int torkham(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "break-even",
                "tashkent",
                "--to",
                "karachi-port",
                "--vary",
                "crossing:torkham hours",
                "--range",
                "0..120",
                "--open",
                "torkham",
                "--open",
                "chaman"));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    @Test
    void tellsTheAnswerItsInputsAndTheFiguresOfToday() {
        assertThat(torkham()).isZero();
        assertThat(out.toString())
                .startsWith("Tashkent to Port of Karachi: break-even of crossing:torkham hours\n")
                .contains(
                        "least time; network of 2026-01-31\n",
                        "facts and figures keep the licences of their sources\n",
                        "varied: crossing:torkham hours from 0 to 120 h",
                        "scenario ",
                        "Break-even at ",
                        "below it torkham wins, above it chaman",
                        "torkham-af outbound road hours");
        assertThat(err.toString()).isEmpty();
    }

    /** The hours of the two ways, asked for by the command route, must differ by what the value lies from the present. */
    @Test
    void theBreakEvenIsWhereTheTwoWaysTakeTheSame() throws IOException {
        torkham("--format", "json");
        double value = json().at("/sheets/switch-points/0/value").doubleValue();
        out.getBuffer().setLength(0);
        double torkham = hours("via:torkham", "post:chaman");
        double chaman = hours("via:chaman", "post:torkham");
        assertThat(value - 29.4).isCloseTo(chaman - torkham, within(0.05));
    }

    private double hours(String require, String avoid) throws IOException {
        out.getBuffer().setLength(0);
        run(
                "route",
                "tashkent",
                "karachi-port",
                "--open",
                "torkham",
                "--open",
                "chaman",
                "--require",
                require,
                "--avoid",
                avoid,
                "--format",
                "json");
        return json().at("/routes/0/totals/hours").doubleValue();
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void waysContendByTheirWords() {
        assertThat(torkham("--way", "via:torkham", "--way", "via:khunjerab,avoid:country:AF", "--avoid", "country:IR"))
                .isZero();
        assertThat(out.toString()).contains("below it via:torkham wins, above it via:khunjerab,avoid:country:AF");
    }

    @Test
    void savesTablesAndTheChart(@TempDir Path folder) throws IOException {
        assertThat(torkham("--out", folder.toString())).isZero();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "break-even.json",
                        "break-even-chart.svg",
                        "break-even-courses.csv",
                        "break-even-present.csv",
                        "break-even-segments.csv",
                        "break-even-switch-points.csv");
        assertThat(Files.readString(folder.resolve("break-even-chart.svg")))
                .contains("break-even of crossing:torkham hours", ">torkham<", ">chaman<");
        assertThat(Files.readAllLines(folder.resolve("break-even-courses.csv")))
                .hasSizeGreaterThan(2 * 96)
                .first()
                .isEqualTo("contestant,value,hours,usd");
        assertThat(torkham("--out", folder.toString())).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        torkham("--format", "json");
        String first = out.toString();
        out.getBuffer().setLength(0);
        torkham("--format", "json");
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void saysWhatDoesNotDependOnTheFigure() {
        assertThat(run(
                        "break-even",
                        "tashkent",
                        "--to",
                        "karachi-port,gwadar-port",
                        "--vary",
                        "terminal:gwadar-port usd",
                        "--range",
                        "0..500",
                        "--objective",
                        "cost"))
                .isZero();
        assertThat(out.toString())
                .contains("No break-even: ", "dues of a port are paid only by what goes aboard a ship there");
    }

    @Test
    void mistakesAreToldWithoutATrace() {
        assertThat(run(
                        "break-even",
                        "tashkent",
                        "--to",
                        "karachi-port",
                        "--vary",
                        "crossing:torkam hours",
                        "--range",
                        "0..9"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("torkham").doesNotContain("Exception");
        assertThat(run(
                        "break-even",
                        "tashkent",
                        "--to",
                        "karachi-port",
                        "--vary",
                        "crossing:torkham hours",
                        "--range",
                        "9"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("\"9\" is no range; write two numbers");
        assertThat(torkham("--by", "border")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("routes are not told apart by \"border\"");
        assertThat(torkham("--depart", "2026-01-15T08:00")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("a break-even cannot be asked for with a departure");
    }
}
