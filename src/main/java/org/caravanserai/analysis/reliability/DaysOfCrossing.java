package org.caravanserai.analysis.reliability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.StatusSpell;
import org.caravanserai.atlas.StatusTimeline;

/**
 * Days of the record on which a crossing was open and on which it was closed; restricted counts as open. Days before it first
 * opened, and such that no spell covers, are neither.
 *
 * @param open day numbers
 * @param closed day numbers
 */
record DaysOfCrossing(BitSet open, BitSet closed) {

    private static final double HOURS_OF_DAY = 24;
    private static final double DAYS_OF_YEAR = 365.25;

    static DaysOfCrossing of(StatusTimeline timeline, LocalDate first, int days) {
        BitSet open = new BitSet(days);
        BitSet closed = new BitSet(days);
        for (StatusSpell spell : timeline.spells()) {
            int from = day(first, spell.from(), days);
            int to = spell.to().map(last -> day(first, last.plusDays(1), days)).orElse(days);
            open.set(from, to, spell.state() != CrossingState.CLOSED);
            closed.set(from, to, spell.state() == CrossingState.CLOSED);
        }
        int opened = open.nextSetBit(0);
        closed.clear(0, opened < 0 ? days : opened);
        return new DaysOfCrossing(open, closed);
    }

    private static int day(LocalDate first, LocalDate date, int days) {
        return (int) Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, date)));
    }

    /** Days on which a border as a whole is open or closed, where it has at least two crossings in use. */
    static DaysOfCrossing together(List<DaysOfCrossing> crossings) {
        BitSet open = new BitSet();
        BitSet closed = new BitSet();
        int days = crossings.stream()
                .mapToInt(one -> Math.max(one.open.length(), one.closed.length()))
                .max()
                .orElse(0);
        for (int i = 0; i < days; i++) {
            int day = i;
            long shut = crossings.stream().filter(one -> one.closed.get(day)).count();
            long inUse =
                    shut + crossings.stream().filter(one -> one.open.get(day)).count();
            closed.set(day, shut >= 2 && 2 * shut > inUse);
            open.set(day, inUse >= 2 && !closed.get(day));
        }
        return new DaysOfCrossing(open, closed);
    }

    /** The same less the days on which it is closed for another reason. */
    DaysOfCrossing without(BitSet others) {
        BitSet own = (BitSet) closed.clone();
        own.andNot(others);
        return new DaysOfCrossing(open, own);
    }

    double openYears() {
        return open.cardinality() / DAYS_OF_YEAR;
    }

    /** Length of every run of closed days, in hours. */
    List<Double> closuresHours() {
        List<Double> lengths = new ArrayList<>();
        for (int from = closed.nextSetBit(0); from >= 0; ) {
            int to = closed.nextClearBit(from);
            lengths.add((to - from) * HOURS_OF_DAY);
            from = closed.nextSetBit(to);
        }
        return lengths;
    }
}
