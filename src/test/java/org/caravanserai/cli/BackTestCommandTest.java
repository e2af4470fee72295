package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps the report in examples/ what the command says of the shipped data. {@code -Dgolden.update=true} writes it anew; the
 * commit that does so says why the model moved.
 */
class BackTestCommandTest {

    private static final Path REPORT = Path.of("examples/back-test.md");

    @Test
    void theReportInExamplesIsWhatTheCommandSays() throws IOException {
        StringWriter out = new StringWriter();
        int code = Caravanserai.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "backtest");
        assertThat(code).isZero();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(REPORT, out.toString());
        }
        assertThat(out.toString().lines()).containsExactlyElementsOf(Files.readAllLines(REPORT));
    }
}
