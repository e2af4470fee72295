package org.caravanserai.study;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceSelector;
import org.caravanserai.dataset.BadDataException;
import org.caravanserai.dataset.Problems;
import org.caravanserai.dataset.TableProblem;
import org.caravanserai.dataset.Where;
import org.caravanserai.dataset.YamlSection;

/**
 * What all parts of a study's file are read with: the atlas that words are looked up in, and where to report what stands for
 * nothing.
 *
 * @param folder what names of files in the study are relative to
 */
record StudyReading(Path folder, Atlas atlas, Problems problems) {

    /** What the words under a key stand for, each once; those that stand for nothing are reported. */
    <T> List<T> all(YamlSection part, String key, Function<String, T> reader) {
        return part.words(key).stream()
                .flatMap(item -> attempt(item, reader).stream())
                .distinct()
                .toList();
    }

    /** What a word stands for; reported if that is nothing. */
    <T> Optional<T> attempt(YamlSection.Item item, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(item.word()));
        } catch (BadDataException e) {
            e.problems().forEach(problems::report);
        } catch (IllegalArgumentException e) {
            wrong(item.where(), e.getMessage());
        }
        return Optional.empty();
    }

    /** The places that the words under a key select, each once: ids, names, {@code kind:city}, {@code country:UZ}, and so on. */
    List<Place> places(YamlSection part, String key) {
        PlaceSelector selector = new PlaceSelector(atlas);
        Set<Place> places = new LinkedHashSet<>();
        for (YamlSection.Item item : part.words(key)) {
            PlaceSelector.Selection selection = selector.select(List.of(item.word()));
            places.addAll(selection.places());
            selection.problems().forEach(message -> wrong(item.where(), message));
        }
        return List.copyOf(places);
    }

    void wrong(Where where, String message) {
        problems.report(new TableProblem.WrongWord(where, message));
    }
}
