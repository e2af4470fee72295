package org.caravanserai.analysis.project;

import java.util.Collection;
import org.caravanserai.atlas.Project;

/**
 * What a planned work saves over some pairs of origin and port.
 *
 * @param alone on the network of the day
 * @param last when all others are built
 */
public record ProjectSum(Project project, Tally alone, Tally last) {

    static ProjectSum of(Project project, Collection<ProjectEffect> effects) {
        return new ProjectSum(
                project,
                Tally.of(effects.stream().map(ProjectEffect::onItsOwn).toList()),
                Tally.of(effects.stream().map(ProjectEffect::asLast).toList()));
    }

    /** Whether it changes anything for any of the pairs. */
    public boolean any() {
        return alone.any() || last.any();
    }
}
