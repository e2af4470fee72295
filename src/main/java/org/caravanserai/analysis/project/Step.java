package org.caravanserai.analysis.project;

import java.util.Optional;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;

/**
 * One origin and port without a project and with it.
 *
 * @param without the answer without the project
 * @param with the answer with it
 */
public record Step(RouteAnswer without, RouteAnswer with) {

    /** What becomes of a pair of places. */
    public enum Outcome {
        /** The same hours, dollars and kilometres, or no way as before. */
        SAME,
        /** There is another way, or the same takes something else. */
        CHANGED,
        /** There was no way and now is one: no saving can be told. */
        OPENED,
        /** There was a way and now is none: no loss can be told. */
        SHUT;

        /** The word used in outputs. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What becomes of it. */
    public Outcome outcome() {
        Optional<Route> before = without.route();
        Optional<Route> after = with.route();
        if (before.isPresent() && after.isPresent()) {
            boolean same =
                    before.get().ledger().total().equals(after.get().ledger().total());
            return same ? Outcome.SAME : Outcome.CHANGED;
        }
        return before.isPresent() ? Outcome.SHUT : after.isPresent() ? Outcome.OPENED : Outcome.SAME;
    }

    /** What a load saves; empty where there is no way without the project, or none with it. */
    public Optional<Saving> saving() {
        return without.route().flatMap(before -> with.route().map(after -> Saving.between(before, after)));
    }
}
