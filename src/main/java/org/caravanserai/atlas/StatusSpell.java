package org.caravanserai.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A spell of a crossing's status.
 *
 * @param from first day; {@link LocalDate#MIN} when it has none
 * @param to last day; empty until further notice
 * @param state what it does with freight
 * @param detail in a few words, why
 */
public record StatusSpell(
        LocalDate from, Optional<LocalDate> to, CrossingState state, String detail, List<String> sources) {

    /**
     * A spell with its last day included.
     *
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     */
    public StatusSpell {
        sources = List.copyOf(sources);
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a spell cannot end on " + to.get() + ", before it begins on " + from);
        }
    }

    /** A spell over some days, first or last of which may be open. */
    public static StatusSpell over(DateSpan days, CrossingState state, String detail, List<String> sources) {
        return new StatusSpell(days.from().orElse(LocalDate.MIN), days.to(), state, detail, sources);
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && (to.isEmpty() || !date.isAfter(to.get()));
    }

    /** Whether it has neither a first nor a last day. */
    boolean isForever() {
        return from.equals(LocalDate.MIN) && to.isEmpty();
    }

    /** What is left of this spell before and after some days: none, one or two spells. */
    List<StatusSpell> outside(DateSpan days) {
        List<StatusSpell> left = new ArrayList<>();
        days.from()
                .filter(first -> from.isBefore(first))
                .map(first -> first.minusDays(1))
                .map(end -> to.filter(last -> last.isBefore(end)).orElse(end))
                .ifPresent(end -> left.add(new StatusSpell(from, Optional.of(end), state, detail, sources)));
        days.to()
                .filter(last -> to.isEmpty() || to.get().isAfter(last))
                .map(last -> last.plusDays(1))
                .map(begin -> begin.isAfter(from) ? begin : from)
                .ifPresent(begin -> left.add(new StatusSpell(begin, to, state, detail, sources)));
        return left;
    }

    /** Since when, until when and why, for people: {@code since 2025-10-12: fighting}. */
    String since() {
        String begins = from.equals(LocalDate.MIN) ? "" : "since " + from;
        String when = begins + to.map(last -> " to " + last).orElse("");
        return (when + (detail.isEmpty() || when.isEmpty() ? "" : ": ") + detail).strip();
    }
}
