package org.caravanserai.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Terrain;
import org.caravanserai.geo.Position;
import org.caravanserai.scenario.Change;
import org.caravanserai.scenario.NewCrossing;
import org.caravanserai.scenario.NewLink;
import org.caravanserai.scenario.Origin;
import org.caravanserai.scenario.Scenario;

/**
 * Reads a scenario from YAML, in the words of {@link Change}:
 *
 * <pre>{@code
 * name: A railway over the Khojak
 * as_of: 2030-01-01
 * changes:
 *   - open: project:chaman-spin-boldak-railway
 *   - close: crossing:torkham@2030-01-01..2030-03-31
 *   - set: crossing:chaman hours*0.5
 *   - where: country='PK' AND mode='rail'
 *     change: speed*1.4
 *   - link: {id: new-line, from: quetta, to: chaman, mode: road, class: trunk, terrain: mountain,
 *            length_km: 120, line: [[67.0, 30.2], [66.45, 30.92]]}
 *   - crossing: {id: new-gate, from_post: chaman-pk, to_post: spin-boldak-af, mode: road, hours: 4, usd: 50}
 * }</pre>
 *
 * <p>A change may also be a word as on the command line: {@code - open torkham}. {@code gauge} is for railways; {@code length_km}, {@code line}, {@code hours} and {@code usd} may be left out. Files of
 * areas are looked up beside the scenario's own.
 */
public final class ScenarioFile {

    private static final List<String> KEYS = List.of("name", "note", "as_of", "changes");
    private static final List<String> CHANGE_KEYS =
            List.of("close", "open", "set", "where", "change", "link", "crossing", "note");
    private static final List<String> LINK_KEYS =
            List.of("id", "from", "to", "mode", "class", "terrain", "gauge", "length_km", "line");
    private static final List<String> CROSSING_KEYS = List.of("id", "from_post", "to_post", "mode", "hours", "usd");
    private static final double LONGEST_KM = 25_000;
    private static final double HIGHEST = 1e9;

    private final Problems problems;
    private final YamlSection top;
    private final Path folder;

    private ScenarioFile(YamlSection top, Path folder, Problems problems) {
        this.top = top;
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * The scenario of a file. What is wrong with it is told when it is applied, with file and line, as of every scenario.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static Scenario read(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Problems problems = new Problems();
            YamlSection top = YamlSection.read(file.getFileName().toString(), Files.readString(file), problems);
            return new ScenarioFile(top, folder, problems).withProblems();
        } catch (IOException e) {
            throw new IllegalArgumentException("no scenario can be read from " + file + " (" + e + ")", e);
        }
    }

    /**
     * The scenario in a part of another file; what is wrong with its form goes to that file's problems.
     *
     * @param folder what file names in its words are relative to
     */
    public static Scenario in(YamlSection part, Path folder, Problems problems) {
        return new ScenarioFile(part, folder, problems).scenario();
    }

    private Scenario scenario() {
        top.allow(KEYS);
        Scenario scenario = Scenario.named(top.required("name"));
        for (YamlSection.Item item : top.items("changes")) {
            Optional<Change> change = item.part().isPresent()
                    ? change(item.part().get())
                    : Optional.of(inWords(item.word(), new Origin(item.where().toString(), folder)));
            scenario = change.map(scenario::with).orElse(scenario);
        }
        return asOf().map(scenario::asOf).orElse(scenario);
    }

    /** As on the command line, with or without its hyphens. */
    private static Change inWords(String words, Origin origin) {
        return Change.parse(words.startsWith("--") ? words.substring(2) : words, origin);
    }

    private Scenario withProblems() {
        Scenario scenario = scenario();
        for (Problem problem : problems.sorted()) {
            scenario = scenario.with(Change.unreadable(
                    problem.where().column(),
                    problem.message(),
                    new Origin(problem.where().toString(), folder)));
        }
        return scenario;
    }

    private Optional<LocalDate> asOf() {
        String text = top.text("as_of");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            top.report(new TableProblem.BadFormat(top.at("as_of"), text, "a date; write it as 2030-01-01"));
            return Optional.empty();
        }
    }

    private Optional<Change> change(YamlSection row) {
        row.allow(CHANGE_KEYS);
        Origin origin = new Origin(row.at("").toString(), folder);
        List<String> verbs = CHANGE_KEYS.stream()
                .filter(key -> !key.equals("change") && !key.equals("note"))
                .filter(row::has)
                .toList();
        if (verbs.size() != 1) {
            row.report(new TableProblem.BadFormat(
                    row.at(""), String.join(" and ", verbs), "one of close, open, set, where, link, crossing"));
            return Optional.empty();
        }
        return switch (verbs.get(0)) {
            case "close" -> Optional.of(Change.closing(row.required("close"), origin));
            case "open" -> Optional.of(Change.opening(row.required("open"), origin));
            case "set" -> Optional.of(Change.setting(row.required("set"), origin));
            case "where" -> Optional.of(Change.where(row.required("where"), row.required("change"), origin));
            case "link" -> link(row.section("link")).map(link -> Change.adding(link, origin));
            default -> crossing(row.section("crossing")).map(crossing -> Change.adding(crossing, origin));
        };
    }

    private Optional<NewLink> link(YamlSection row) {
        row.allow(LINK_KEYS);
        String id = row.required("id");
        String from = row.required("from");
        String to = row.required("to");
        Optional<Mode> mode = row.choice("mode", Mode.values(), Mode::word);
        Optional<LinkClass> linkClass = row.choice("class", LinkClass.values(), LinkClass::word);
        Optional<Terrain> terrain = row.choice("terrain", Terrain.values(), Terrain::word);
        Optional<String> gauge = Optional.of(row.text("gauge")).filter(text -> !text.isEmpty());
        OptionalDouble lengthKm = row.optionalNumber("length_km", 0.01, LONGEST_KM);
        List<Position> line = row.positions("line");
        return mode.isEmpty() || linkClass.isEmpty() || terrain.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NewLink(id, from, to, mode.get(), linkClass.get(), terrain.get(), gauge, lengthKm, line));
    }

    private Optional<NewCrossing> crossing(YamlSection row) {
        row.allow(CROSSING_KEYS);
        String id = row.required("id");
        String fromPost = row.required("from_post");
        String toPost = row.required("to_post");
        Optional<Mode> mode = row.choice("mode", Mode.values(), Mode::word);
        OptionalDouble hours = row.optionalNumber("hours", 0, HIGHEST);
        OptionalDouble usd = row.optionalNumber("usd", 0, HIGHEST);
        return mode.map(way -> new NewCrossing(id, fromPost, toPost, way, hours, usd));
    }
}
