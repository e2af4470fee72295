package org.caravanserai.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caravanserai.analysis.hinterland.Ground;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.analysis.hinterland.HinterlandQuery;
import org.caravanserai.analysis.hinterland.HinterlandSearch;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.DemandFile;
import org.caravanserai.dataset.YamlSection;
import org.caravanserai.freight.Demand;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;

/**
 * Which of some ports is best for each of some cities, in every setting of the study; where that makes least of dollars, on
 * demand with hours priced as well.
 *
 * @param query cities, ports and when they are contested; the rest is that of each setting
 * @param maps names of the scenarios that are drawn, each in its first setting; none for the first scenario
 */
record HinterlandStep(
        HinterlandQuery query, boolean bySea, boolean generalised, Demand demand, double withinKm, List<String> maps)
        implements StudyStep {

    private static final List<String> KEYS = List.of(
            "kind",
            "name",
            "cities",
            "ports",
            "contested_percent",
            "within_km",
            "by_sea",
            "generalised_cost",
            "demand",
            "maps");

    HinterlandStep {
        maps = List.copyOf(maps);
    }

    /**
     * {@code {kind: hinterland, cities: [republics], ports: [gwadar, karachi-port], contested_percent: 10, within_km: 100,
     * by_sea: no, generalised_cost: yes, demand: demand.csv, maps: [base]}}; all but the kind may be left out.
     */
    static Optional<StudyStep> read(YamlSection part, StudyReading reading) {
        part.allow(KEYS);
        double contested = part.optionalNumber("contested_percent", 0, 100).orElse(HinterlandQuery.CONTESTED_PERCENT);
        double withinKm =
                part.optionalNumber("within_km", 1, Ground.FARTHEST_KM).orElse(Ground.WITHIN_KM);
        Demand demand = part.words("demand").stream()
                .findFirst()
                .flatMap(item -> reading.attempt(
                        item, word -> DemandFile.read(reading.folder().resolve(word), reading.atlas())))
                .orElse(Demand.none());
        boolean bySea = yes(part, "by_sea", reading);
        boolean generalised = yes(part, "generalised_cost", reading);
        List<String> maps =
                part.words("maps").stream().map(YamlSection.Item::word).toList();
        return query(part, reading)
                .map(query -> new HinterlandStep(
                        query.andFor(demand.tonnesByPlace().keySet()).contestedBelow(contested),
                        bySea,
                        generalised,
                        demand,
                        withinKm,
                        maps));
    }

    private static Optional<HinterlandQuery> query(YamlSection part, StudyReading reading) {
        try {
            return Optional.of(HinterlandQuery.of(reading.atlas(), words(part, "cities"), words(part, "ports")));
        } catch (IllegalArgumentException e) {
            e.getMessage()
                    .lines()
                    .forEach(line -> reading.wrong(part.at(line.startsWith("ports") ? "ports" : "cities"), line));
            return Optional.empty();
        }
    }

    private static List<String> words(YamlSection part, String key) {
        return part.words(key).stream().map(YamlSection.Item::word).toList();
    }

    private static boolean yes(YamlSection part, String key, StudyReading reading) {
        String word = part.text(key);
        boolean yes = List.of("yes", "true").contains(word);
        if (!yes && !List.of("", "no", "false").contains(word)) {
            reading.wrong(part.at(key), "\"" + word + "\" is neither yes nor no");
        }
        return yes;
    }

    @Override
    public StepAnswer answer(Cases cases, StudyProgress progress) {
        HinterlandAnswers answers = answers(cases, progress);
        return new StepAnswer() {
            @Override
            public <T> T tell(Listener<T> listener) {
                return listener.hinterland(answers);
            }
        };
    }

    HinterlandAnswers answers(Cases cases, StudyProgress progress) {
        checkMaps(cases);
        List<Setting> settings = cases.settings();
        IntConsumer told = progress.begin("hinterlands", settings.size());
        List<HinterlandAnswers.Case> all = new ArrayList<>();
        List<String> drawn = new ArrayList<>();
        Map<FreightProfile, HinterlandSearch> searches = new HashMap<>();
        for (int i = 0; i < settings.size(); i++) {
            Setting setting = settings.get(i);
            if (i > 0 && !setting.whatIf().equals(settings.get(i - 1).whatIf())) {
                searches.clear();
            }
            boolean mapped = asksForMap(setting, cases)
                    && !drawn.contains(setting.whatIf().name());
            if (mapped) {
                drawn.add(setting.whatIf().name());
            }
            all.add(one(cases.nameOf(setting), setting, searches, setting.profile(), mapped));
            if (generalised && setting.objective() == Objective.COST) {
                all.add(one(
                        cases.nameOf(setting) + " with hours priced",
                        setting,
                        searches,
                        setting.profile().pricingTime(),
                        false));
            }
            told.accept(i + 1);
        }
        return new HinterlandAnswers(all, demand, withinKm);
    }

    private void checkMaps(Cases cases) {
        List<String> names = cases.scenarios().stream().map(WhatIf::name).toList();
        List<String> unknown =
                maps.stream().filter(name -> !names.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "a hinterland is to be drawn for \"%s\", but the study has the scenarios %s"
                            .formatted(String.join("\", \"", unknown), String.join(", ", names)));
        }
    }

    private boolean asksForMap(Setting setting, Cases cases) {
        return maps.isEmpty()
                ? setting.whatIf().equals(cases.scenarios().get(0))
                : maps.contains(setting.whatIf().name());
    }

    private HinterlandAnswers.Case one(
            String name,
            Setting setting,
            Map<FreightProfile, HinterlandSearch> searches,
            FreightProfile profile,
            boolean mapped) {
        HinterlandQuery asked =
                query.with(setting.way().options().asOf(setting.date())).by(setting.objective());
        HinterlandQuery by = bySea ? asked : asked.overland();
        Atlas atlas = setting.whatIf().atlas();
        HinterlandSearch search = searches.computeIfAbsent(profile, key -> new HinterlandSearch(atlas, key));
        Hinterland found = mapped ? search.find(by) : search.ofCities(by);
        return new HinterlandAnswers.Case(name, setting.whatIf().name(), found, mapped);
    }
}
