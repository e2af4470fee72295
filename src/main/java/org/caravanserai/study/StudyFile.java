package org.caravanserai.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.dataset.BadDataException;
import org.caravanserai.dataset.Problems;
import org.caravanserai.dataset.ProfileFile;
import org.caravanserai.dataset.YamlSection;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;

/**
 * Reads a study from YAML:
 *
 * <pre>{@code
 * title: Gwadar or Karachi
 * question: Which of the two is nearer to each republic, and since when?
 * method: Least hours for one lorry.        # may be left out, as all below but origins and destinations
 * origins: [republics, kashgar]             # ids, names, kind:city, country:UZ, ports, republics
 * destinations: [gwadar, karachi-port]
 * profiles: [truck-20t, my-lorry.yaml]
 * dates: [2025-09-30, 2026-01-31]
 * objectives: [time, cost]
 * scenarios:
 *   - base
 *   - {name: Torkham opens, changes: [open torkham]}
 *   - file: my-scenario.yaml
 * avoid: [country:IR]
 * require: [via:torkham]
 * ways:                                     # beside what is avoided and required everywhere
 *   - {name: by the Khunjerab, require: [via:khunjerab]}
 * analyses:                                 # a study that has some needs no origins and destinations
 *   - {kind: overlap, of: [CPEC, CAREC], with: [Silk Road], within_km: 25}
 *   - {kind: reliability, trips: 10000, seed: 1, deadline_hours: 240}
 * caveats: [What it does not tell.]
 * }</pre>
 *
 * <p>All that is wrong is told at once, by line. Names of files are relative to the study's folder. The same in a form that
 * editors understand is examples/study.schema.json.
 */
public final class StudyFile {

    static final List<String> KEYS = List.of(
            "title",
            "question",
            "method",
            "caveats",
            "origins",
            "destinations",
            "profiles",
            "dates",
            "objectives",
            "scenarios",
            "avoid",
            "require",
            "ways",
            "analyses");
    private static final long MOST_CASES = 20_000;

    private final StudyReading reading;
    private final YamlSection top;

    private StudyFile(StudyReading reading, YamlSection top) {
        this.reading = reading;
        this.top = top;
    }

    /**
     * The study of a file, on an atlas.
     *
     * @throws IllegalArgumentException if there is no such file
     * @throws BadDataException if it is wrong; it carries all problems that were found
     */
    public static Study read(Path file, Atlas atlas) {
        try {
            Problems problems = new Problems();
            YamlSection top = YamlSection.read(file.getFileName().toString(), Files.readString(file), problems);
            problems.orThrow();
            Study study = new StudyFile(new StudyReading(file.resolveSibling(""), atlas, problems), top).study();
            problems.orThrow();
            return study;
        } catch (IOException e) {
            throw new IllegalArgumentException("no study can be read from " + file + " (" + e + ")", e);
        }
    }

    private Study study() {
        top.allow(KEYS);
        About about = new About(
                top.required("title"),
                top.required("question"),
                top.text("method"),
                top.words("caveats").stream().map(YamlSection.Item::word).toList());
        Study study = new Study(about, cases(), new AnalysisReading(reading).read(top, "analyses"));
        if (study.cases().count() > MOST_CASES) {
            reading.wrong(
                    top.at("origins"),
                    "the study asks for %d routes, and at most %d are answered in one; name fewer places, dates or scenarios"
                            .formatted(study.cases().count(), MOST_CASES));
        }
        return study;
    }

    private Cases cases() {
        return new Cases(
                places("origins"),
                places("destinations"),
                orElse(
                        reading.all(top, "profiles", word -> ProfileFile.named(word, reading.folder())),
                        FreightProfile::truck20t),
                new WhatIfReading(reading).read(top, "scenarios"),
                reading.all(top, "dates", StudyFile::date),
                new WayReading(reading).read(top, "ways"),
                orElse(reading.all(top, "objectives", StudyFile::objective), () -> Objective.TIME));
    }

    private List<Place> places(String key) {
        boolean neither = !top.has("origins") && !top.has("destinations");
        if (top.words(key).isEmpty() && !(neither && top.has("analyses"))) {
            reading.wrong(top.at(key), "no place is named; write such as " + key + ": [republics, kashgar]");
        }
        return reading.places(top, key);
    }

    private static LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + word + "\" is no date; write it as 2026-01-31", e);
        }
    }

    private static Objective objective(String word) {
        return Arrays.stream(Objective.values())
                .filter(objective -> objective.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("\"" + word + "\" is no objective; write time, cost or distance"));
    }

    private static <T> List<T> orElse(List<T> some, Supplier<T> other) {
        return some.isEmpty() ? List.of(other.get()) : some;
    }
}
