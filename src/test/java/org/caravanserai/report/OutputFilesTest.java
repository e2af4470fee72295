package org.caravanserai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {

    @TempDir
    private Path home;

    private final OutputFiles files = new OutputFiles().add("a.txt", "new a").add("b.txt", "new b");

    @Test
    void makesTheFolderAndWritesEveryFile() throws IOException {
        Path folder = home.resolve("deep/down");
        assertThat(files.writeTo(folder, false)).containsExactly(folder.resolve("a.txt"), folder.resolve("b.txt"));
        assertThat(folder.resolve("b.txt")).hasContent("new b");
        assertThat(names(folder)).containsExactly("a.txt", "b.txt");
        assertThat(names(home)).containsExactly("deep");
    }

    @Test
    void refusesToOverwriteAndThenWritesNothing() throws IOException {
        Files.writeString(home.resolve("b.txt"), "old b");
        assertThatThrownBy(() -> files.writeTo(home, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b.txt")
                .hasMessageContaining("--force");
        assertThat(home.resolve("b.txt")).hasContent("old b");
        assertThat(names(home)).containsExactly("b.txt");
    }

    @Test
    void overwritesWhenAskedToAndLeavesOtherFilesAlone() throws IOException {
        Files.writeString(home.resolve("b.txt"), "old b");
        Files.writeString(home.resolve("c.txt"), "old c");
        files.writeTo(home, true);
        assertThat(home.resolve("b.txt")).hasContent("new b");
        assertThat(home.resolve("c.txt")).hasContent("old c");
    }

    @Test
    void aRunThatFailsLeavesWhatWasThereAndNothingHalfWritten() throws IOException {
        Files.writeString(home.resolve("a.txt"), "old a");
        files.add("z.txt", file -> {
            Files.writeString(file, "half");
            throw new IOException("the disk is full");
        });
        assertThatThrownBy(() -> files.writeTo(home, true)).hasMessage("the disk is full");
        assertThat(home.resolve("a.txt")).hasContent("old a");
        assertThat(names(home)).containsExactly("a.txt");
        assertThatThrownBy(() -> files.writeTo(home.resolve("new"), false)).hasMessage("the disk is full");
        assertThat(home.resolve("new")).doesNotExist();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(home.resolve("taken"), "text");
        assertThatThrownBy(() -> files.writeTo(file, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is a file; name a folder");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
