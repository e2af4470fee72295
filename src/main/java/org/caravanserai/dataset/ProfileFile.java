package org.caravanserai.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.NearMatches;
import org.caravanserai.atlas.Rate;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.HaulParameters;
import org.caravanserai.freight.HaulPrice;
import org.caravanserai.freight.Load;
import org.caravanserai.freight.RestRule;

/** Reads a freight profile from YAML; the bundled ones in geodata/profiles are there to be copied. */
public final class ProfileFile {

    private static final List<String> KEYS =
            List.of("id", "name", "load", "tracks", "hauls", "rest", "value_of_time", "rates", "sources", "note");
    private static final List<String> FIGURE_KEYS =
            List.of("country", "mode", "parameter", "value", "unit", "year", "confidence", "source", "note");
    private static final double HIGHEST = 1e12;

    private final YamlSection top;
    private final Problems problems;

    private ProfileFile(YamlSection top, Problems problems) {
        this.top = top;
        this.problems = problems;
    }

    /**
     * The profile of a file.
     *
     * @throws IllegalArgumentException if there is no such file
     * @throws BadDataException if it is wrong; it carries all problems that were found
     */
    public static FreightProfile read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("no profile can be read from " + file + " (" + e + ")", e);
        }
    }

    /**
     * The profile with this id, or in this file.
     *
     * @param folder what the name of a file is relative to
     * @throws IllegalArgumentException if there is none such; the message names near matches
     * @throws BadDataException as {@link #read} does
     */
    public static FreightProfile named(String text, Path folder) {
        if (text.endsWith(".yaml") || text.endsWith(".yml")) {
            return read(folder.resolve(text));
        }
        return FreightProfile.named(text).orElseThrow(() -> {
            List<String> ids = FreightProfile.bundledIds();
            List<String> near = NearMatches.of(text, ids);
            return new IllegalArgumentException("no profile \"" + text + "\""
                    + (near.isEmpty()
                            ? "; there are " + String.join(", ", ids) + ", or name a .yaml file"
                            : Problem.didYouMean(near)));
        });
    }

    static FreightProfile parse(String file, String text) {
        Problems problems = new Problems();
        YamlSection top = YamlSection.read(file, text, problems);
        Optional<FreightProfile> profile =
                problems.sorted().isEmpty() ? new ProfileFile(top, problems).profile() : Optional.empty();
        return profile.orElseThrow(() -> new BadDataException(problems.sorted()));
    }

    private Optional<FreightProfile> profile() {
        top.allow(KEYS);
        String id = top.required("id");
        String name = top.required("name");
        YamlSection load = top.section("load");
        load.allow(List.of("tonnes", "teu", "wagons"));
        double tonnes = load.number("tonnes", 0.01, 100_000);
        double teu = load.number("teu", 0.01, 100_000);
        double wagons = load.number("wagons", 0.01, 10_000);
        Set<Track> tracks = tracks();
        Map<Mode, HaulParameters> hauls = hauls();
        Optional<RestRule> rest = top.choice("rest", RestRule.values(), RestRule::word);
        Optional<Figure> valueOfTime = valueOfTime(id);
        List<Rate> rates = top.sections("rates").stream()
                .map(this::rate)
                .flatMap(Optional::stream)
                .toList();
        List<String> sources = top.list("sources");
        if (sources.isEmpty()) {
            top.report(new TableProblem.EmptyField(top.at("sources")));
        }
        if (!problems.sorted().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FreightProfile(
                id,
                name,
                new Load(tonnes, teu, wagons),
                tracks,
                hauls,
                rest.orElseThrow(),
                valueOfTime,
                false,
                rates,
                sources,
                top.text("note")));
    }

    private Set<Track> tracks() {
        List<Track> tracks = top.choices("tracks", Track.values(), Track::word);
        if (tracks.isEmpty()) {
            top.report(new TableProblem.EmptyField(top.at("tracks")));
            return EnumSet.noneOf(Track.class);
        }
        return EnumSet.copyOf(tracks);
    }

    private Map<Mode, HaulParameters> hauls() {
        Map<Mode, HaulParameters> hauls = new EnumMap<>(Mode.class);
        YamlSection section = top.section("hauls");
        List<String> modes = Arrays.stream(Mode.values()).map(Mode::word).toList();
        section.allow(modes);
        for (Mode mode : Mode.values()) {
            if (section.has(mode.word())) {
                YamlSection haul = section.section(mode.word());
                haul.allow(List.of("speed", "price"));
                String price = haul.text("price");
                hauls.put(
                        mode,
                        new HaulParameters(
                                haul.required("speed"), price.isEmpty() ? Optional.empty() : Optional.of(price)));
            }
        }
        if (hauls.isEmpty()) {
            top.report(new TableProblem.EmptyField(top.at("hauls")));
        }
        return hauls;
    }

    private Optional<Figure> valueOfTime(String id) {
        if (!top.has("value_of_time")) {
            return Optional.empty();
        }
        YamlSection section = top.section("value_of_time");
        section.allow(List.of("usd_per_hour", "year", "confidence", "source", "note"));
        return figure(section, "value of time " + id, "usd_per_hour", "USD/h");
    }

    private Optional<Rate> rate(YamlSection row) {
        row.allow(FIGURE_KEYS);
        String country = row.required("country");
        String parameter = row.required("parameter");
        Optional<Mode> mode = row.text("mode").equals(Rate.ANYWHERE)
                ? Optional.empty()
                : row.choice("mode", Mode.values(), Mode::word);
        String unit = row.required("unit");
        if (unit.startsWith("USD/") && unit.endsWith("km") && !HaulPrice.units().contains(unit)) {
            row.report(new TableProblem.UnknownWord(row.at("unit"), unit, HaulPrice.units()));
        }
        return figure(row, parameter + " " + country + " of the profile", "value", unit)
                .map(figure -> new Rate(country, mode, parameter, figure));
    }

    private Optional<Figure> figure(YamlSection row, String what, String valueKey, String unit) {
        double value = row.number(valueKey, 0, HIGHEST);
        int year = row.has("year") ? (int) row.number("year", 1, 2100) : 0;
        Optional<Confidence> confidence = row.choice("confidence", Confidence.values(), Confidence::word);
        List<String> sources = row.list("source");
        if (sources.isEmpty()) {
            row.report(new TableProblem.EmptyField(row.at("source")));
        }
        return Double.isNaN(value) || confidence.isEmpty() || sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(what, value, unit, year, confidence.get(), sources));
    }
}
