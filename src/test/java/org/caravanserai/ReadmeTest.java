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

    /** What the pictures say, not where: letters are as wide as the machine draws them. {@code -Dgolden.update} draws anew. */
    @Test
    void thePicturesSayWhatTheirCommandsDraw(@TempDir Path folder) {
        Matcher commands = Pattern.compile("caravanserai.jar ((?:chart|map) .*) --out (examples/\\S+)")
                .matcher(README);
        int drawn = 0;
        while (commands.find()) {
            Path shown = Path.of(commands.group(2));
            Path now = Boolean.getBoolean("golden.update") ? shown : folder.resolve(shown.getFileName());
            List<String> words = new ArrayList<>(List.of(commands.group(1).split(" ")));
            words.addAll(List.of("--out", now.toString()));
            StringWriter err = new StringWriter();
            int code = Caravanserai.run(new PrintWriter(err), new PrintWriter(err), words.toArray(String[]::new));
            assertThat(code).as(err.toString()).isZero();
            assertThat(textOf(now)).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(textOf(shown));
            drawn++;
        }
        assertThat(drawn).isEqualTo(2);
    }

    private static List<String> textOf(Path svg) {
        Matcher text = Pattern.compile(">([^<>\n]+)<").matcher(read(svg));
        return text.results().map(result -> result.group(1)).toList();
    }

    @Test
    void theOptionsItNamesExist() {
        StringWriter out = new StringWriter();
        Caravanserai.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "--help");
        Matcher commands = Pattern.compile("(?m)^  ([a-z-]+)  ").matcher(out.toString());
        while (commands.find()) {
            Caravanserai.run(new PrintWriter(out), new PrintWriter(new StringWriter()), commands.group(1), "--help");
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
