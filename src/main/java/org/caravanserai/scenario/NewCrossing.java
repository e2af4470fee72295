package org.caravanserai.scenario;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.OptionalDouble;
import org.caravanserai.atlas.Mode;

/**
 * A border crossing that a scenario adds, open at all times.
 *
 * @param id kebab-case
 * @param fromPost id of a place on one side of the border
 * @param toPost id of a place on the other
 * @param hours what crossing takes in all, in either direction; empty for the means of the two countries
 * @param usd what it costs in all; likewise
 */
public record NewCrossing(
        String id, String fromPost, String toPost, Mode mode, OptionalDouble hours, OptionalDouble usd) {

    public NewCrossing {
        requireNonNull(id, "id");
        requireNonNull(fromPost, "fromPost");
        requireNonNull(toPost, "toPost");
        requireNonNull(mode, "mode");
        requireNonNull(hours, "hours");
        requireNonNull(usd, "usd");
    }

    /** A crossing of which nothing but its posts is known. */
    public static NewCrossing between(String id, String fromPost, String toPost, Mode mode) {
        return new NewCrossing(id, fromPost, toPost, mode, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** The same that takes so many hours and US dollars. */
    public NewCrossing taking(double otherHours, double otherUsd) {
        return new NewCrossing(id, fromPost, toPost, mode, OptionalDouble.of(otherHours), OptionalDouble.of(otherUsd));
    }

    String words() {
        return String.format(Locale.ROOT, "add crossing %s %s-%s %s", id, fromPost, toPost, mode.word())
                + (hours.isPresent() ? " hours=" + hours.getAsDouble() : "")
                + (usd.isPresent() ? " usd=" + usd.getAsDouble() : "");
    }
}
