package org.caravanserai.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that are written together or not at all: all are made in a folder of their own beside their place and moved there
 * when the last is done, so that a failed run leaves nothing half written.
 */
public final class OutputFiles {

    /** Writes one file. */
    @FunctionalInterface
    public interface Content {
        /** Writes to {@code file}, which is not there yet. */
        void writeTo(Path file) throws IOException;
    }

    private final Map<String, Content> contents = new TreeMap<>();
    private final Set<String> names = new TreeSet<>();

    /** Takes names for its own: files of these names that are not written this time give way, as old answers would mislead. */
    public OutputFiles owning(List<String> more) {
        names.addAll(more);
        return this;
    }

    /** Adds a file. */
    public OutputFiles add(String name, Content content) {
        contents.put(name, content);
        names.add(name);
        return this;
    }

    /** Adds a text in UTF-8. */
    public OutputFiles add(String name, String text) {
        return add(name, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
    }

    /**
     * Writes all into {@code folder}, which is made where it is missing; other files in it stay.
     *
     * @param overwrite whether files of these names may be there already
     * @return the files, by name
     * @throws IllegalArgumentException if they may not and are, or if {@code folder} is no folder
     */
    public List<Path> writeTo(Path folder, boolean overwrite) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        check(home, overwrite);
        Path workshop = Files.createTempDirectory(nearestFolder(home), ".caravanserai-");
        try {
            for (Map.Entry<String, Content> entry : contents.entrySet()) {
                entry.getValue().writeTo(workshop.resolve(entry.getKey()));
            }
            return moved(workshop, home);
        } finally {
            delete(workshop);
        }
    }

    /**
     * Tells early, before anything is computed, that the files could not be written.
     *
     * @throws IllegalArgumentException as {@link #writeTo} does
     */
    public void check(Path folder, boolean overwrite) {
        Path home = folder.toAbsolutePath().normalize();
        for (Path part = home; part != null; part = part.getParent()) {
            if (Files.exists(part) && !Files.isDirectory(part)) {
                throw new IllegalArgumentException(part + " is a file; name a folder");
            }
        }
        String inTheWay =
                names.stream().filter(name -> Files.exists(home.resolve(name))).collect(Collectors.joining(", "));
        if (!overwrite && !inTheWay.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is already " + inTheWay + " in " + home + "; --force overwrites it");
        }
    }

    private List<Path> moved(Path workshop, Path home) throws IOException {
        Files.createDirectories(home);
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            if (!contents.containsKey(name)) {
                Files.deleteIfExists(home.resolve(name));
            }
        }
        for (String name : contents.keySet()) {
            files.add(Files.move(
                    workshop.resolve(name),
                    home.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING));
        }
        return files;
    }

    /** On the same disk as the files' home, so that moving them there is one step. */
    private static Path nearestFolder(Path home) {
        Path folder = home;
        while (!Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
