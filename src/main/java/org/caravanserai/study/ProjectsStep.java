package org.caravanserai.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caravanserai.analysis.project.ProjectRegister;
import org.caravanserai.atlas.Place;
import org.caravanserai.dataset.YamlSection;

/** What the planned works of the register save between the origins and destinations of the study. */
record ProjectsStep() implements StudyStep {

    /** {@code {kind: projects}}. */
    static Optional<StudyStep> read(YamlSection part, StudyReading reading) {
        part.allow(List.of("kind", "name"));
        return Optional.of(new ProjectsStep());
    }

    @Override
    public StepAnswer answer(Cases cases, StudyProgress progress) {
        List<Setting> settings = cases.settings();
        List<String> from = cases.origins().stream().map(Place::id).toList();
        List<String> to = cases.destinations().stream().map(Place::id).toList();
        List<ProjectsAnswers.Run> runs = new ArrayList<>();
        for (Setting setting : settings) {
            IntConsumer told = progress.begin(
                    "projects at most",
                    setting.whatIf().atlas().contents().register().projects().size());
            runs.add(new ProjectsAnswers.Run(
                    setting,
                    new ProjectRegister(
                                    setting.whatIf().atlas(),
                                    setting.profile(),
                                    setting.way().options().asOf(setting.date()),
                                    setting.objective())
                            .effects(from, to, told)));
        }
        return new ProjectsAnswers(cases, runs);
    }
}
