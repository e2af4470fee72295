package org.caravanserai.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who or what a crossing lets through, where a source tells. Shown with every answer that uses the crossing; it does not
 * steer the search, as the sources are far from complete.
 *
 * @param crossing id of the border crossing
 * @param from first day; empty for as long as is known
 * @param to last day; empty until further notice
 * @param regime under which it passes, such as {@code tir}, {@code qtta} or {@code bilateral}
 * @param countries ISO 3166-1 alpha-2 codes of those it is for; none for all
 * @param detail in a few words
 */
public record Admission(
        String crossing,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String regime,
        List<String> countries,
        String detail,
        List<String> sources) {

    public Admission {
        countries = List.copyOf(countries);
        sources = List.copyOf(sources);
    }

    /** Whether it holds on {@code date}. */
    public boolean on(LocalDate date) {
        return (from.isEmpty() || !date.isBefore(from.get())) && (to.isEmpty() || !date.isAfter(to.get()));
    }
}
