package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days without a gap, both ends included.
 *
 * @param from first day; empty when it has none
 * @param to last day; empty when it has none
 */
public record DateSpan(Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final DateSpan ALWAYS = new DateSpan(Optional.empty(), Optional.empty());

    /**
     * A span open at either end, or at both.
     *
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     */
    public DateSpan {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "days cannot end on " + to.get() + ", before they begin on " + from.get());
        }
    }

    /** All days. */
    public static DateSpan always() {
        return ALWAYS;
    }

    /** The days from {@code from} to {@code to}. */
    public static DateSpan of(LocalDate from, LocalDate to) {
        return new DateSpan(Optional.of(from), Optional.of(to));
    }

    /** Whether it has neither a first nor a last day. */
    public boolean isAlways() {
        return from.isEmpty() && to.isEmpty();
    }

    /** As written on the command line: {@code 2026-02-01..2026-03-31}; nothing for all days. */
    @Override
    public String toString() {
        return isAlways()
                ? ""
                : from.map(LocalDate::toString).orElse("")
                        + ".."
                        + to.map(LocalDate::toString).orElse("");
    }
}
