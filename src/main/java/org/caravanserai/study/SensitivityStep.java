package org.caravanserai.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caravanserai.analysis.sensitivity.JointOptions;
import org.caravanserai.analysis.sensitivity.Sensitivity;
import org.caravanserai.analysis.sensitivity.SensitivityQuery;
import org.caravanserai.atlas.Place;
import org.caravanserai.dataset.YamlSection;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.NoRouteException;

/**
 * On which figures it rests which destination is best from each origin of the study.
 *
 * @param draws of all figures at once
 * @param top how many figures to tell of
 */
record SensitivityStep(int draws, long seed, int top) implements StudyStep {

    private static final int DRAWS = 200;
    private static final int FEWEST_DRAWS = 10;
    private static final int MOST_DRAWS = 10_000;
    private static final int TOP = 12;
    private static final int MOST_TOP = 100;

    /** {@code {kind: sensitivity, draws: 200, seed: 1, top: 12}}. */
    static Optional<StudyStep> read(YamlSection part, StudyReading reading) {
        part.allow(List.of("kind", "name", "draws", "seed", "top"));
        return Optional.of(new SensitivityStep(
                (int) part.optionalNumber("draws", FEWEST_DRAWS, MOST_DRAWS).orElse(DRAWS),
                (long) part.optionalNumber("seed", 0, Integer.MAX_VALUE).orElse(1),
                (int) part.optionalNumber("top", 1, MOST_TOP).orElse(TOP)));
    }

    @Override
    public StepAnswer answer(Cases cases, StudyProgress progress) {
        List<Setting> settings = cases.settings();
        IntConsumer told = progress.begin(
                "contests", (long) settings.size() * cases.origins().size());
        List<SensitivityAnswers.Contest> contests = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        int done = 0;
        for (Setting setting : settings) {
            for (Place origin : cases.origins()) {
                contest(cases, setting, origin, contests, untold);
                told.accept(++done);
            }
        }
        return new SensitivityAnswers(cases, top, contests, untold);
    }

    private void contest(
            Cases cases,
            Setting setting,
            Place origin,
            List<SensitivityAnswers.Contest> contests,
            List<String> untold) {
        List<String> others = cases.destinations().stream()
                .filter(place -> !place.equals(origin))
                .map(Place::id)
                .toList();
        if (setting.objective() == Objective.DISTANCE) {
            untold.add("Least distance rests on lengths, which are taken as known.");
        } else if (!others.isEmpty()) {
            SensitivityQuery query = new SensitivityQuery(
                    origin.id(), others, setting.way().options().asOf(setting.date()), setting.objective());
            try {
                contests.add(new SensitivityAnswers.Contest(
                        setting,
                        new Sensitivity(setting.whatIf().atlas(), setting.profile(), query)
                                .answer(JointOptions.of(draws, seed))));
            } catch (NoRouteException e) {
                untold.add(e.getMessage());
            }
        }
    }
}
