package org.caravanserai.report.page;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is left open about a page.
 *
 * @param title its heading; empty to name origins and destinations
 * @param scenario what was changed in the world it shows; empty for nothing
 * @param date the day whose border posts it shows; empty for that of the first answer
 */
public record PageOptions(Optional<String> title, Optional<String> scenario, Optional<LocalDate> date) {

    private static final PageOptions NONE = new PageOptions(Optional.empty(), Optional.empty(), Optional.empty());

    public PageOptions {
        requireNonNull(title, "title");
        requireNonNull(scenario, "scenario");
        requireNonNull(date, "date");
    }

    /** A page that speaks for itself. */
    public static PageOptions none() {
        return NONE;
    }

    /** The same under another heading. */
    public PageOptions titled(String heading) {
        return new PageOptions(Optional.of(heading), scenario, date);
    }

    /** The same naming what was changed in the world it shows. */
    public PageOptions ofScenario(String name) {
        return new PageOptions(title, Optional.of(name), date);
    }

    /** The same with the border posts of another day. */
    public PageOptions asOf(LocalDate day) {
        return new PageOptions(title, scenario, Optional.of(day));
    }
}
