package org.caravanserai.study;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceSelector;
import org.caravanserai.dataset.BadDataException;
import org.caravanserai.dataset.Problems;
import org.caravanserai.dataset.ProfileFile;
import org.caravanserai.dataset.ScenarioFile;
import org.caravanserai.dataset.TableProblem;
import org.caravanserai.dataset.Where;
import org.caravanserai.dataset.YamlSection;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.Requirement;
import org.caravanserai.scenario.Remark;
import org.caravanserai.scenario.Scenario;
import org.caravanserai.scenario.ScenarioException;

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
 * caveats: [What it does not tell.]
 * }</pre>
 *
 * <p>All that is wrong is told at once, by line. Names of files are relative to the study's folder.
 */
public final class StudyFile {

    private static final List<String> KEYS = List.of(
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
            "ways");
    private static final String BASE = "base";
    private static final long MOST_CASES = 20_000;

    private final Path folder;
    private final Atlas atlas;
    private final Problems problems;
    private final YamlSection top;

    private StudyFile(Path folder, Atlas atlas, Problems problems, YamlSection top) {
        this.folder = folder;
        this.atlas = atlas;
        this.problems = problems;
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
            Study study = new StudyFile(file.resolveSibling(""), atlas, problems, top).study();
            problems.orThrow();
            return study;
        } catch (IOException e) {
            throw new IllegalArgumentException("no study can be read from " + file + " (" + e + ")", e);
        }
    }

    private Study study() {
        top.allow(KEYS);
        Study study = new Study(
                top.required("title"),
                top.required("question"),
                top.text("method"),
                top.words("caveats").stream().map(YamlSection.Item::word).toList(),
                places("origins"),
                places("destinations"),
                orElse(all(top, "profiles", word -> ProfileFile.named(word, folder)), FreightProfile::truck20t),
                scenarios(),
                all(top, "dates", StudyFile::date),
                ways(),
                orElse(all(top, "objectives", StudyFile::objective), () -> Objective.TIME));
        if (study.cases() > MOST_CASES) {
            wrong(
                    top.at("origins"),
                    "the study asks for %d routes, and at most %d are answered in one; name fewer places, dates or scenarios"
                            .formatted(study.cases(), MOST_CASES));
        }
        return study;
    }

    private List<Place> places(String key) {
        if (!top.has(key) || top.items(key).isEmpty()) {
            wrong(top.at(key), "no place is named; write such as " + key + ": [republics, kashgar]");
        }
        PlaceSelector selector = new PlaceSelector(atlas);
        Set<Place> places = new LinkedHashSet<>();
        for (YamlSection.Item item : top.words(key)) {
            PlaceSelector.Selection selection = selector.select(List.of(item.word()));
            places.addAll(selection.places());
            selection.problems().forEach(message -> wrong(item.where(), message));
        }
        return List.copyOf(places);
    }

    private List<WhatIf> scenarios() {
        List<WhatIf> scenarios = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (YamlSection.Item item : top.items("scenarios")) {
            scenario(item).ifPresent(scenario -> {
                if (!names.add(scenario.name())) {
                    wrong(
                            item.where(),
                            "another scenario is called \"" + scenario.name() + "\"; give each its own name");
                }
                applied(scenario, item.where()).ifPresent(scenarios::add);
            });
        }
        return orElse(scenarios, () -> new WhatIf(Scenario.named(BASE), atlas, List.of()));
    }

    private Optional<Scenario> scenario(YamlSection.Item item) {
        Optional<YamlSection> part = item.part();
        if (part.isEmpty()) {
            return attempt(item, word -> {
                if (word.equals(BASE)) {
                    return Scenario.named(BASE);
                }
                throw new IllegalArgumentException("\"" + word
                        + "\" is no scenario; write base, a part with name and changes, or file: FILE.yaml");
            });
        }
        if (!part.get().has("file")) {
            return Optional.of(ScenarioFile.in(part.get(), folder, problems));
        }
        part.get().allow(List.of("file"));
        return attempt(
                new YamlSection.Item(item.where(), part.get().required("file"), part),
                word -> ScenarioFile.read(folder.resolve(word)));
    }

    private Optional<WhatIf> applied(Scenario scenario, Where where) {
        try {
            Scenario.Applied applied = scenario.on(atlas);
            return Optional.of(new WhatIf(
                    scenario,
                    applied.atlas(),
                    applied.warnings().stream()
                            .map(remark -> remark.change() + ": " + remark.message())
                            .toList()));
        } catch (ScenarioException e) {
            for (Remark remark : e.errors()) {
                wrong(where(remark, where), remark.change() + ": " + remark.message());
            }
            return Optional.empty();
        }
    }

    /** Where a remark says that its change stands; else where the scenario is named. */
    private static Where where(Remark remark, Where scenario) {
        int colon = remark.where().lastIndexOf(':');
        String line = remark.where().substring(colon + 1);
        return colon > 0 && line.matches("[0-9]{1,9}")
                ? new Where(remark.where().substring(0, colon), Integer.parseInt(line), "changes")
                : scenario;
    }

    private List<Way> ways() {
        Way everywhere = checked(top, way("", top));
        List<Way> ways = new ArrayList<>();
        for (YamlSection part : top.sections("ways")) {
            part.allow(List.of("name", "avoid", "require"));
            ways.add(checked(part, everywhere.and(way(part.required("name"), part))));
        }
        return orElse(ways, () -> everywhere);
    }

    private Way checked(YamlSection part, Way way) {
        try {
            requireNonNull(way.options());
        } catch (IllegalArgumentException e) {
            wrong(part.at("require"), e.getMessage());
        }
        return way;
    }

    private Way way(String name, YamlSection part) {
        return new Way(name, all(part, "avoid", this::ban), all(part, "require", this::requirement));
    }

    private Ban ban(String word) {
        Ban ban = Ban.parse(word);
        Ban here = ban.kind() == Ban.Kind.AREA
                ? new Ban(ban.kind(), folder.resolve(ban.subject()).toString())
                : ban;
        here.check(atlas);
        return here;
    }

    private Requirement requirement(String word) {
        Requirement requirement = Requirement.parse(word);
        requirement.check(atlas);
        return requirement;
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

    /** What the words under a key stand for, each once; those that stand for nothing are reported. */
    private <T> List<T> all(YamlSection part, String key, Function<String, T> reader) {
        return part.words(key).stream()
                .flatMap(item -> attempt(item, reader).stream())
                .distinct()
                .toList();
    }

    private <T> Optional<T> attempt(YamlSection.Item item, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(item.word()));
        } catch (BadDataException e) {
            e.problems().forEach(problems::report);
        } catch (IllegalArgumentException e) {
            wrong(item.where(), e.getMessage());
        }
        return Optional.empty();
    }

    private void wrong(Where where, String message) {
        problems.report(new TableProblem.WrongWord(where, message));
    }

    private static <T> List<T> orElse(List<T> some, Supplier<T> other) {
        return some.isEmpty() ? List.of(other.get()) : some;
    }
}
