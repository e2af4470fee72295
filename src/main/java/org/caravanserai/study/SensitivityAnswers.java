package org.caravanserai.study;

import java.util.List;
import org.caravanserai.analysis.sensitivity.SensitivityAnswer;

/**
 * On which figures the contests of a study rest.
 *
 * @param top how many figures to tell of in each
 * @param contests one for each setting and origin from which there is a way to any destination
 * @param untold why the others are not told
 */
public record SensitivityAnswers(Cases cases, int top, List<Contest> contests, List<String> untold)
        implements StepAnswer {

    public SensitivityAnswers {
        contests = List.copyOf(contests);
        untold = List.copyOf(untold);
    }

    /** The destinations of the study seen from one origin in one setting. */
    public record Contest(Setting setting, SensitivityAnswer answer) {}

    @Override
    public <T> T tell(Listener<T> listener) {
        return listener.sensitivity(this);
    }
}
