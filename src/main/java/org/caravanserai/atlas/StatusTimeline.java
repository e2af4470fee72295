package org.caravanserai.atlas;

import java.time.LocalDate;
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

    public StatusTimeline {
        spells = spells.stream().sorted(Comparator.comparing(StatusSpell::from)).toList();
    }

    /** The spell in force on {@code date}. */
    public Optional<StatusSpell> on(LocalDate date) {
        return spells.stream().filter(spell -> spell.covers(date)).reduce((earlier, later) -> later);
    }
}
