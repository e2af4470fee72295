package org.caravanserai.analysis.project;

import java.util.Collection;
import java.util.List;
import org.caravanserai.analysis.project.Step.Outcome;

/**
 * What some pairs of origin and port save together, one load each. Those that have a way only with the project or only
 * without it are counted, not summed.
 *
 * @param saved over the pairs that have a way both with and without
 * @param changed how many of these take another amount
 * @param opened how many have a way only with the project
 * @param shut how many only without it
 */
public record Tally(Saving saved, int changed, int opened, int shut) {

    static Tally of(Collection<Step> steps) {
        List<Saving> savings =
                steps.stream().flatMap(step -> step.saving().stream()).toList();
        return new Tally(
                savings.stream().reduce(Saving::plus).orElse(Saving.NONE),
                count(steps, Outcome.CHANGED),
                count(steps, Outcome.OPENED),
                count(steps, Outcome.SHUT));
    }

    private static int count(Collection<Step> steps, Outcome outcome) {
        return (int) steps.stream().filter(step -> step.outcome() == outcome).count();
    }

    /** Whether anything changes for any of the pairs. */
    public boolean any() {
        return changed + opened + shut > 0;
    }
}
