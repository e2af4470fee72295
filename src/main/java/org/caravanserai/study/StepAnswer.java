package org.caravanserai.study;

import java.util.List;
import org.caravanserai.analysis.breakeven.BreakEvenCase;
import org.caravanserai.analysis.corridor.MutualOverlap;

/** What an analysis of a study found. */
public interface StepAnswer {

    /** Tells it to one who can be told of every kind. */
    <T> T tell(Listener<T> listener);

    /** One who can be told of every kind of answer. */
    interface Listener<T> {

        /** How much of some corridors follows others. */
        T overlap(MutualOverlap overlap);

        /** At which value of a figure the winner changes: for each origin, or pair of places, in each setting. */
        T breakEvens(List<BreakEvenCase> cases);

        /** Which port is best for which city. */
        T hinterland(HinterlandAnswers answers);

        /** What is missed most when it closes, and where hours help. */
        T bottlenecks(BottlenecksAnswer answer);

        /** How sure routes are. */
        T reliability(ReliabilityAnswer answer);

        /** What planned works save. */
        T projects(ProjectsAnswers answers);

        /** On which figures it rests which destination is best. */
        T sensitivity(SensitivityAnswers answers);
    }
}
