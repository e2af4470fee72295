package org.caravanserai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.caravanserai.cli.Caravanserai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the README true: its commands print what it shows, its Java runs and prints what it shows. */
class ReadmeTest {

    private static final String README = read(Path.of("README.md"));
    private static final Path EXAMPLE = Path.of("examples/TashkentToGwadar.java");

    @Test
    void theFirstCommandPrintsWhatTheReadmeShows() {
        assertThat(README).contains("mvn -q compile exec:java -Dexec.args=\"route tashkent gwadar\"");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Caravanserai.run(new PrintWriter(out), new PrintWriter(err), "route", "tashkent", "gwadar");
        assertThat(code).isZero();
        assertThat(blocks("text").get(0)).isEqualTo(out.toString());
    }

    @Test
    void theTestCommandIsTheOneTheGateRuns() {
        assertThat(README).contains("mvn -B verify");
        assertThat(read(Path.of(".ci/run"))).contains("\nmvn -B verify\n");
    }

    @Test
    void theJavaExampleIsTheFileInExamples() {
        assertThat(blocks("java").get(0)).isEqualTo(read(EXAMPLE));
    }

    @Test
    void theJavaExamplePrintsWhatTheReadmeShows(@TempDir Path classes) throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        var errors = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, errors, "-cp", classPath, "-d", classes.toString(), EXAMPLE.toString());
        assertThat(compiled).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        classPath + File.pathSeparator + classes,
                        "TashkentToGwadar")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(blocks("text").get(1)).isEqualToNormalizingNewlines(printed);
    }

    @Test
    void theOptionsItNamesExist() {
        StringWriter out = new StringWriter();
        for (String command : List.of("route", "chart", "map", "reliability")) {
            Caravanserai.run(new PrintWriter(out), new PrintWriter(new StringWriter()), command, "--help");
        }
        Matcher options = Pattern.compile("`(--[a-z-]+)").matcher(README);
        int named = 0;
        while (options.find()) {
            assertThat(out.toString()).contains(options.group(1));
            named++;
        }
        assertThat(named).isGreaterThanOrEqualTo(6);
    }

    private static List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher fence =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(README);
        while (fence.find()) {
            blocks.add(fence.group(1));
        }
        return blocks;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
