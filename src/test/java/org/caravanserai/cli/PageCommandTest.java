package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("page.html");
    }

    private int page(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "page";
        System.arraycopy(more, 0, args, 1, more.length);
        args[more.length + 1] = "--out";
        args[more.length + 2] = file.toString();
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void writesOnePageForSeveralDestinationsAndNothingElse() throws IOException {
        assertThat(page("tashkent", "gwadar", "karachi", "--title", "Two ports"))
                .isZero();
        assertThat(out.toString()).contains("wrote " + file);
        assertThat(err.toString()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!doctype html>").contains("<h1>Two ports</h1>", "to Karachi");
        assertThat(folder.toFile().list()).containsExactly("page.html");
    }

    @Test
    void overwritesNothingUnlessForced() throws IOException {
        Files.writeString(file, "mine");
        assertThat(page("tashkent", "gwadar")).isEqualTo(2);
        assertThat(file).hasContent("mine");
        assertThat(err.toString()).contains("is there already", "--force");
        assertThat(page("tashkent", "gwadar", "--force")).isZero();
        assertThat(Files.readString(file)).startsWith("<!doctype html>");
    }

    @Test
    void wrongUseWritesNothing() {
        assertThat(page("tashkent")).isEqualTo(2);
        assertThat(page("tashkent", "gwadr")).isEqualTo(2);
        assertThat(page("tashkent", "gwadar", "--profile", "camel")).isEqualTo(2);
        file = folder.resolve("no-such-folder").resolve("page.html");
        assertThat(page("tashkent", "gwadar")).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
        assertThat(err.toString())
                .contains("did you mean gwadar")
                .contains("no folder")
                .doesNotContain("\tat ");
    }

    @Test
    void withoutAnyRouteThePageIsWrittenAndTheExitCodeSaysSo() {
        assertThat(page("kabul", "gwadar", "--avoid", "country:IR,country:CN")).isEqualTo(4);
        assertThat(err.toString()).contains("note: no route from kabul to gwadar");
        assertThat(file).isNotEmptyFile();
    }
}
