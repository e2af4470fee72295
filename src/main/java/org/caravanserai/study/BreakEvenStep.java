package org.caravanserai.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caravanserai.analysis.breakeven.BreakEven;
import org.caravanserai.analysis.breakeven.BreakEvenCase;
import org.caravanserai.analysis.breakeven.BreakEvenQuery;
import org.caravanserai.analysis.breakeven.Contestant;
import org.caravanserai.analysis.breakeven.Lever;
import org.caravanserai.analysis.breakeven.Telling;
import org.caravanserai.analysis.breakeven.ValueRange;
import org.caravanserai.atlas.Place;
import org.caravanserai.dataset.YamlSection;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Origin;

/**
 * At which value of a figure another destination, way or route becomes the best.
 *
 * @param between who contends
 */
record BreakEvenStep(Lever lever, ValueRange range, Between between, Telling telling) implements StudyStep {

    /** Who contends. */
    enum Between {
        /** The destinations of the study, from each origin, in each setting. */
        DESTINATIONS,
        /** Its ways, between each origin and destination, in each setting but for the way. */
        WAYS,
        /** The routes between each origin and destination, in each setting. */
        ROUTES;

        static Between parse(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "\"" + word + "\" do not contend; write destinations, ways or routes"));
        }
    }

    /**
     * {@code {kind: break-even, vary: crossing:torkham hours, range: 0..240, between: destinations}}; {@code between: ways} or
     * {@code between: routes}, these told apart {@code by: first-border} and the other words of {@link Telling}.
     */
    static Optional<StudyStep> read(YamlSection part, StudyReading reading) {
        part.allow(List.of("kind", "name", "vary", "range", "between", "by"));
        Origin origin = new Origin(part.at("vary").toString(), reading.folder());
        Optional<Lever> lever = word(part, "vary", "")
                .flatMap(item -> reading.attempt(item, word -> {
                    Lever read = Lever.parse(word, origin);
                    read.check(reading.atlas());
                    return read;
                }));
        Optional<ValueRange> range = word(part, "range", "").flatMap(item -> reading.attempt(item, ValueRange::parse));
        Optional<Between> between =
                word(part, "between", "destinations").flatMap(item -> reading.attempt(item, Between::parse));
        Optional<Telling> telling = word(part, "by", "borders").flatMap(item -> reading.attempt(item, Telling::parse));
        return lever.isEmpty() || range.isEmpty() || between.isEmpty() || telling.isEmpty()
                ? Optional.empty()
                : Optional.of(new BreakEvenStep(lever.get(), range.get(), between.get(), telling.get()));
    }

    private static Optional<YamlSection.Item> word(YamlSection part, String key, String orElse) {
        String word = orElse.isEmpty() ? part.required(key) : part.has(key) ? part.text(key) : orElse;
        return word.isEmpty()
                ? Optional.empty()
                : Optional.of(new YamlSection.Item(part.at(key), word, Optional.empty()));
    }

    @Override
    public StepAnswer answer(Cases cases, StudyProgress progress) {
        List<BreakEvenCase> answers = breakEvens(cases, progress);
        return new StepAnswer() {
            @Override
            public <T> T tell(Listener<T> listener) {
                return listener.breakEvens(answers);
            }
        };
    }

    List<BreakEvenCase> breakEvens(Cases cases, StudyProgress progress) {
        List<Asked> all = asked(between == Between.WAYS ? oneSettingForAllWays(cases) : cases, cases.ways());
        IntConsumer told = progress.begin("break-evens", all.size());
        List<BreakEvenCase> answers = new ArrayList<>();
        for (Asked asked : all) {
            answers.add(new BreakEvenCase(
                    asked.name(), BreakEven.solve(asked.setting().whatIf().atlas(), asked.query())));
            told.accept(answers.size());
        }
        return List.copyOf(answers);
    }

    private record Asked(String name, Setting setting, BreakEvenQuery query) {}

    private static Cases oneSettingForAllWays(Cases cases) {
        return new Cases(
                cases.origins(),
                cases.destinations(),
                cases.profiles(),
                cases.scenarios(),
                cases.dates(),
                cases.ways().subList(0, 1),
                cases.objectives());
    }

    private List<Asked> asked(Cases cases, List<Way> ways) {
        List<Asked> asked = new ArrayList<>();
        for (Setting setting : cases.settings()) {
            for (Place origin : cases.origins()) {
                contests(cases, ways, setting, origin).stream()
                        .filter(contestants -> !contestants.isEmpty())
                        .map(contestants -> new BreakEvenQuery(lever, range, contestants, telling, setting.objective()))
                        .forEach(query -> asked.add(new Asked(cases.nameOf(setting), setting, query)));
            }
        }
        return asked;
    }

    /** The contests from an origin in a setting. */
    private List<List<Contestant>> contests(Cases cases, List<Way> ways, Setting setting, Place origin) {
        List<Place> places = cases.destinations().stream()
                .filter(place -> !place.equals(origin))
                .toList();
        TripOptions options = setting.way().options().asOf(setting.date());
        return switch (between) {
            case DESTINATIONS ->
                List.of(places.stream()
                        .map(place -> Contestant.to(place, origin, setting.profile(), options))
                        .toList());
            case ROUTES ->
                places.stream()
                        .map(place -> List.of(Contestant.to(place, origin, setting.profile(), options)))
                        .toList();
            case WAYS ->
                places.stream()
                        .map(place -> ways.stream()
                                .map(way -> by(way, place, origin, setting))
                                .toList())
                        .toList();
        };
    }

    private static Contestant by(Way way, Place place, Place origin, Setting setting) {
        Contestant plain =
                Contestant.to(place, origin, setting.profile(), way.options().asOf(setting.date()));
        return way.name().isEmpty() ? plain : new Contestant(way.name(), plain.profile(), plain.query());
    }
}
