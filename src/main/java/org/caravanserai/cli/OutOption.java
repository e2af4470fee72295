package org.caravanserai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Option;

/** The options that say which file a result goes to. It appears whole or not at all. */
final class OutOption {

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path file;

    @Option(names = "--force", description = "Overwrite it if it is there.")
    private boolean force;

    /** Tells early, before anything is computed, that the file could not be written. */
    void check() {
        if (!force && Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + " is there already; name another file or say --force");
        }
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " is a folder; name a file in it");
        }
        if (!Files.isDirectory(folder())) {
            throw new IllegalArgumentException("no folder " + folder() + " to write " + file.getFileName() + " to");
        }
    }

    /** Writes beside the file first, then moves it into place. */
    void write(String content) {
        try {
            Path whole = folder().resolve("." + file.getFileName() + ".part");
            try {
                Files.write(whole, content.getBytes(StandardCharsets.UTF_8));
                move(whole);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException(file + " is there already; name another file or say --force", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move(Path whole) throws IOException {
        if (force) {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.move(whole, file);
        }
    }

    Path file() {
        return file;
    }

    private Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
