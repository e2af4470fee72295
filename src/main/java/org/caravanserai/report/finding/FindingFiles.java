package org.caravanserai.report.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.OutputFiles;

/**
 * All files of a finding; their names begin with its word: {@code overlap.json}, {@code overlap-pairs.csv} for a sheet,
 * {@code overlap-map.svg} for a picture.
 */
public final class FindingFiles {

    private FindingFiles() {}

    /** Adds the files of a finding to others. */
    public static void add(OutputFiles files, Finding finding) {
        String word = finding.word();
        files.add(word + ".json", JsonText.of(FindingJson.of(finding)));
        finding.sheets().forEach(sheet -> files.add(word + "-" + sheet.word() + ".csv", FindingCsv.of(sheet)));
        finding.pictures()
                .forEach((name, picture) ->
                        files.add(word + "-" + name + ".svg", new String(picture.svg(), StandardCharsets.UTF_8)));
        finding.layers().forEach((name, layer) -> files.add(word + "-" + name + ".geojson", JsonText.of(layer)));
        finding.files().forEach((ending, content) -> files.add(word + "-" + ending, content));
    }

    /** The names in a folder that files of such findings had before; all give way to those of this time. */
    public static List<String> namesThere(Path folder, String word) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name ->
                            name.equals(word + ".json") || name.matches(word + "-[a-z0-9-]+\\.(csv|svg|geojson|gpkg)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
