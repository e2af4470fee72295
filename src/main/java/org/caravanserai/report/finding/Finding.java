package org.caravanserai.report.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.report.OutputFiles;
import org.caravanserai.report.Provenance;
import org.caravanserai.report.picture.Picture;

/**
 * What an analysis found, ready to be written anywhere.
 *
 * @param word what kind of finding it is; names of files begin with it: lower case, joined by hyphens
 * @param title what was asked
 * @param basis what it rests on, a line each: profile, objective, day, scenario, seed, version of the data
 * @param sayings what it comes to, in sentences
 * @param sheets its tables, the chief one first
 * @param warnings what a reader must know before he decides on it
 * @param pictures by their word, such as {@code chart}
 * @param layers GeoJSON (RFC 7946) by their word, such as {@code areas}
 * @param files what is neither table nor picture nor GeoJSON, by what their names end in: {@code areas.gpkg}
 */
public record Finding(
        String word,
        String title,
        List<String> basis,
        List<String> sayings,
        List<Sheet> sheets,
        List<String> warnings,
        Map<String, Picture> pictures,
        Map<String, JsonNode> layers,
        Map<String, OutputFiles.Content> files) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * A finding with its pictures, layers and files in order of their words.
     *
     * @throws IllegalArgumentException if {@code word} cannot begin the name of a file
     */
    public Finding {
        checkWord(word);
        basis = List.copyOf(basis);
        sayings = List.copyOf(sayings);
        sheets = List.copyOf(sheets);
        warnings = List.copyOf(warnings);
        pictures = new TreeMap<>(pictures);
        layers = new TreeMap<>(layers);
        files = new TreeMap<>(files);
    }

    static void checkWord(String word) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "\"" + word + "\" cannot begin the name of a file; write such as best-ports");
        }
    }

    /** A finding that says nothing yet. */
    public static Finding named(String word, String title) {
        return new Finding(word, title, List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of());
    }

    /** The same, resting on this too. */
    public Finding basis(String line) {
        return new Finding(word, title, and(basis, line), sayings, sheets, warnings, pictures, layers, files);
    }

    /** The same, resting on these data: their version, licence and whom to name. */
    public Finding from(AtlasInfo atlas) {
        return basis(Provenance.attribution(atlas));
    }

    /** The same, saying this too. */
    public Finding saying(String sentence) {
        return new Finding(word, title, basis, and(sayings, sentence), sheets, warnings, pictures, layers, files);
    }

    /** The same with a table more. */
    public Finding with(Sheet sheet) {
        return new Finding(word, title, basis, sayings, and(sheets, sheet), warnings, pictures, layers, files);
    }

    /** The same with a warning more. */
    public Finding warning(String sentence) {
        return new Finding(word, title, basis, sayings, sheets, and(warnings, sentence), pictures, layers, files);
    }

    /** The same with a picture more. */
    public Finding drawn(String pictureWord, Picture picture) {
        checkWord(pictureWord);
        return new Finding(
                word, title, basis, sayings, sheets, warnings, and(pictures, pictureWord, picture), layers, files);
    }

    /** The same with a layer of GeoJSON more. */
    public Finding layer(String layerWord, JsonNode features) {
        checkWord(layerWord);
        return new Finding(
                word, title, basis, sayings, sheets, warnings, pictures, and(layers, layerWord, features), files);
    }

    /** The same with a file more. */
    public Finding file(String ending, OutputFiles.Content content) {
        return new Finding(
                word, title, basis, sayings, sheets, warnings, pictures, layers, and(files, ending, content));
    }

    /** The same under another word, where there are several of a kind. */
    public Finding called(String other) {
        return new Finding(other, title, basis, sayings, sheets, warnings, pictures, layers, files);
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static <T> Map<String, T> and(Map<String, T> some, String key, T more) {
        Map<String, T> all = new TreeMap<>(some);
        all.put(key, more);
        return all;
    }
}
