package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which posts that keep a holiday calendar are shut to freight.
 *
 * @param calendar its name: an ISO 3166-1 alpha-2 code, or that of a notice for one post
 * @param from first day
 * @param to last day
 */
public record Holiday(String calendar, LocalDate from, LocalDate to, String name, List<String> sources) {

    /**
     * Days without a gap, both ends included.
     *
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     */
    public Holiday {
        requireNonNull(calendar, "calendar");
        sources = List.copyOf(sources);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(name + " cannot end on " + to + ", before it begins on " + from);
        }
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
