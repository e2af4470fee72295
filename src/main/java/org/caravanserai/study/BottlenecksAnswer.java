package org.caravanserai.study;

import java.util.List;
import org.caravanserai.analysis.bottleneck.Bottlenecks;

/**
 * Bottlenecks in each setting of a study.
 *
 * @param settings at least one, in the order of {@link Cases#settings}
 * @param top how many rows a table has at most
 * @param budgetUsd what savings are asked to pay back
 */
public record BottlenecksAnswer(List<OfSetting> settings, int top, double budgetUsd) implements StepAnswer {

    public BottlenecksAnswer {
        settings = List.copyOf(settings);
    }

    @Override
    public <T> T tell(Listener<T> listener) {
        return listener.bottlenecks(this);
    }

    /**
     * Those of one setting.
     *
     * @param name what makes the setting different from the others
     */
    public record OfSetting(String name, Bottlenecks found) {}
}
