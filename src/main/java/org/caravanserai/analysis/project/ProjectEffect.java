package org.caravanserai.analysis.project;

import static java.util.Objects.requireNonNull;

import org.caravanserai.atlas.Place;
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

    public ProjectEffect {
        requireNonNull(project, "project");
    }

    /** From no work to this one. */
    public Step onItsOwn() {
        return new Step(before, alone);
    }

    /** From all other works to all. */
    public Step asLast() {
        return new Step(without, with);
    }

    /** The origin. */
    public Place from() {
        return before.query().from();
    }

    /** The port. */
    public Place to() {
        return before.query().to();
    }

    /** Whether the project changes anything between the two, alone or on top of the others. */
    public boolean changesAnything() {
        return onItsOwn().outcome() != Step.Outcome.SAME || asLast().outcome() != Step.Outcome.SAME;
    }
}
