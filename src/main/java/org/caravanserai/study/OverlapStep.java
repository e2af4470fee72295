package org.caravanserai.study;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caravanserai.analysis.corridor.MutualOverlap;
import org.caravanserai.analysis.corridor.OverlapQuery;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.dataset.YamlSection;

/** How much of some corridors follows others. Corridors are the same under every scenario, so it answers once. */
record OverlapStep(OverlapQuery query) implements StudyStep {

    private static final double WITHIN_KM = 25;
    private static final double FARTHEST_KM = 500;

    /** {@code {kind: overlap, of: [CPEC, CAREC], with: [Silk Road], within_km: 25}}; distance 0 to 500. */
    static Optional<StudyStep> read(YamlSection part, StudyReading reading) {
        part.allow(List.of("kind", "name", "of", "with", "within_km"));
        List<Corridor> of = corridors(part, "of", reading);
        List<Corridor> with = corridors(part, "with", reading);
        double withinKm = part.optionalNumber("within_km", 0, FARTHEST_KM).orElse(WITHIN_KM);
        return Optional.of(new OverlapStep(new OverlapQuery(of, with, withinKm)));
    }

    private static List<Corridor> corridors(YamlSection part, String key, StudyReading reading) {
        if (part.words(key).isEmpty()) {
            reading.wrong(part.at(key), "no corridor is named; write such as " + key + ": [CPEC, carec-5]");
        }
        return reading.all(part, key, word -> reading.atlas().corridors().ofProgramme(word)).stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public StepAnswer answer(Cases cases, StudyProgress progress) {
        Atlas atlas = cases.scenarios().get(0).atlas();
        IntConsumer told =
                progress.begin("corridors", query.of().size() + query.with().size());
        MutualOverlap overlap = MutualOverlap.of(atlas, query, (done, all) -> told.accept(done));
        return new StepAnswer() {
            @Override
            public <T> T tell(Listener<T> listener) {
                return listener.overlap(overlap);
            }
        };
    }
}
