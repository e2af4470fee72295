package org.caravanserai.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A spell of a crossing's status.
 *
 * @param from first day
 * @param to last day; empty until further notice
 * @param state what it does with freight
 * @param detail in a few words, why
 */
public record StatusSpell(
        LocalDate from, Optional<LocalDate> to, CrossingState state, String detail, List<String> sources) {

    public StatusSpell {
        sources = List.copyOf(sources);
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a spell cannot end on " + to.get() + ", before it begins on " + from);
        }
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && (to.isEmpty() || !date.isAfter(to.get()));
    }
}
