package org.caravanserai.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The history of a crossing. Spells may lie inside one another: the one that began last wins, so that a closure is one
 * row inside the long spell of the open crossing. A date no spell covers is a date on which the crossing is not in use.
 *
 * @param spells sorted by their first day
 */
public record StatusTimeline(List<StatusSpell> spells) {

    private static final StatusTimeline EMPTY = new StatusTimeline(List.of());

    public StatusTimeline {
        spells = spells.stream().sorted(Comparator.comparing(StatusSpell::from)).toList();
    }

    /** A history that tells nothing. */
    public static StatusTimeline empty() {
        return EMPTY;
    }

    /** The spell in force on {@code date}. */
    public Optional<StatusSpell> on(LocalDate date) {
        return spells.stream().filter(spell -> spell.covers(date)).reduce((earlier, later) -> later);
    }

    /** Whether freight ever passed. */
    public boolean everInUse() {
        return spells.stream().anyMatch(spell -> spell.state() != CrossingState.CLOSED);
    }

    /** Whether it says the same of every day. */
    boolean isSteady() {
        return spells.stream().allMatch(StatusSpell::isForever);
    }

    /** This history with nothing said about some days. */
    public StatusTimeline without(DateSpan days) {
        return new StatusTimeline(
                spells.stream().flatMap(spell -> spell.outside(days).stream()).toList());
    }

    /** This history, but in some days in one state, whatever it told of them. */
    public StatusTimeline during(DateSpan days, CrossingState state, String detail, List<String> sources) {
        List<StatusSpell> all = new ArrayList<>(without(days).spells);
        all.add(StatusSpell.over(days, state, detail, sources));
        return new StatusTimeline(all);
    }
}
