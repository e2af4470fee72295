package org.caravanserai.report.picture;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where a picture goes. It is there whole or not at all: it is written beside its place and then moved to it.
 *
 * @param path ends in .svg or .png
 * @param existing what to do when there is such a file
 */
public record PictureFile(Path path, Existing existing) {

    /** What to do with a file that is there already. */
    public enum Existing {
        /** It stays, and no picture is written. */
        KEEP,
        /** It gives way, once the picture is whole. */
        REPLACE
    }

    /**
     * A place for a picture; looked at before anything is drawn.
     *
     * @throws IllegalArgumentException if its name ends in no known format, its folder is missing, or it is there and to be
     *     kept
     */
    public PictureFile {
        requireNonNull(existing, "existing");
        PictureFormat.of(path);
        if (!Files.isDirectory(folderOf(path))) {
            throw new IllegalArgumentException(
                    "no folder " + folderOf(path) + " to write " + path.getFileName() + " to");
        }
        if (existing == Existing.KEEP && Files.exists(path)) {
            throw there(path);
        }
    }

    /**
     * Writes the picture.
     *
     * @throws IllegalArgumentException if a file that is to be kept has appeared there meanwhile
     * @throws IOException if it cannot be written; nothing is left behind then
     */
    public void write(Picture picture) throws IOException {
        byte[] bytes = PictureFormat.of(path).bytesOf(picture);
        Path unfinished = folderOf(path)
                .resolve(
                        "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(unfinished, bytes);
            place(unfinished);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void place(Path unfinished) throws IOException {
        if (existing == Existing.KEEP) {
            try {
                // A hard link appears at once and whole, and never in the place of another file.
                Files.createLink(path, unfinished);
            } catch (FileAlreadyExistsException e) {
                throw there(path);
            } catch (UnsupportedOperationException e) {
                Files.move(unfinished, path);
            }
        } else {
            try {
                move(unfinished, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                move(unfinished, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void move(Path unfinished, CopyOption... how) throws IOException {
        Files.move(unfinished, path, how);
    }

    private static Path folderOf(Path path) {
        return path.toAbsolutePath().getParent();
    }

    private static IllegalArgumentException there(Path path) {
        return new IllegalArgumentException(
                path + " is there already; choose another name, or replace it with --force");
    }
}
