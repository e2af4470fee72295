package org.caravanserai.analysis;

import java.util.List;
import org.caravanserai.atlas.Project;
import org.caravanserai.routing.RouteAnswer;

/**
 * What a planned work changes for one origin and port: alone, and as the last addition to all others.
 *
 * @param before without any
 * @param alone with this one only
 * @param without with all but this one
 * @param with with all
 */
public record ProjectEffect(
        Project project, RouteAnswer before, RouteAnswer alone, RouteAnswer without, RouteAnswer with) {

    /** What cannot be told of a project, and why. */
    public record Untold(Project project, String reason) {}

    /**
     * All that a run tells.
     *
     * @param effects by project, origin and port, in their order
     * @param untold the projects that could not be opened or that open nothing
     */
    public record Register(List<ProjectEffect> effects, List<Untold> untold) {
        public Register {
            effects = List.copyOf(effects);
            untold = List.copyOf(untold);
        }
    }

    /** Whether the project changes anything between the two, alone or on top of the others. */
    public boolean changesAnything() {
        return differs(before, alone) || differs(without, with);
    }

    private static boolean differs(RouteAnswer one, RouteAnswer other) {
        return one.route().isPresent() != other.route().isPresent()
                || (one.route().isPresent()
                        && !one.routeOrThrow()
                                .ledger()
                                .total()
                                .equals(other.routeOrThrow().ledger().total()));
    }
}
