package org.caravanserai.report.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.OutputFiles;

/**
 * All files of a finding; their names begin with its word: {@code overlap.json}, {@code overlap-pairs.csv} for a sheet,
 * {@code overlap-map.svg} for a picture. The JSON lists the others, so that they can be told from a user's own.
 */
public final class FindingFiles {

    private static final String FILES = "files";

    private FindingFiles() {}

    /** Adds the files of a finding to others. */
    public static void add(OutputFiles files, Finding finding) {
        Map<String, OutputFiles.Content> contents = contents(finding);
        ObjectNode document = FindingJson.of(finding);
        ArrayNode names = document.putArray(FILES);
        contents.keySet().forEach(names::add);
        files.add(nameOfJson(finding.word()), JsonText.of(document));
        contents.forEach(files::add);
    }

    private static Map<String, OutputFiles.Content> contents(Finding finding) {
        String begin = finding.word() + "-";
        Map<String, OutputFiles.Content> contents = new LinkedHashMap<>();
        finding.sheets().forEach(sheet -> contents.put(begin + sheet.word() + ".csv", text(FindingCsv.of(sheet))));
        finding.pictures()
                .forEach((name, picture) ->
                        contents.put(begin + name + ".svg", file -> Files.write(file, picture.svg())));
        finding.layers().forEach((name, layer) -> contents.put(begin + name + ".geojson", text(JsonText.of(layer))));
        finding.files().forEach((ending, content) -> contents.put(begin + ending, content));
        return contents;
    }

    private static OutputFiles.Content text(String text) {
        return file -> Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /**
     * The names of the files in a folder that a finding of this word left there before: they give way to those of this time, as
     * old answers beside new ones would mislead. None if there is no such finding.
     */
    public static List<String> namesThere(Path folder, String word) {
        Path json = folder.resolve(nameOfJson(word));
        if (!Files.isRegularFile(json)) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(nameOfJson(word)));
        try {
            for (JsonNode name : new ObjectMapper().readTree(json.toFile()).path(FILES)) {
                if (name.asText().startsWith(word + "-") && name.asText().matches("[a-z0-9.-]+")) {
                    names.add(name.asText());
                }
            }
        } catch (JsonProcessingException e) {
            // somebody's own file of this name: only it is in the way
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static String nameOfJson(String word) {
        return word + ".json";
    }
}
