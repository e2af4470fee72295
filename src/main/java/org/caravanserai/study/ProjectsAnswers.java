package org.caravanserai.study;

import java.util.List;
import org.caravanserai.analysis.project.ProjectEffects;

/**
 * What the planned works of the register save in a study.
 *
 * @param runs one for each setting
 */
public record ProjectsAnswers(Cases cases, List<Run> runs) implements StepAnswer {

    public ProjectsAnswers {
        runs = List.copyOf(runs);
    }

    /** The register in one setting, from all origins to all destinations. */
    public record Run(Setting setting, ProjectEffects effects) {}

    @Override
    public <T> T tell(Listener<T> listener) {
        return listener.projects(this);
    }
}
