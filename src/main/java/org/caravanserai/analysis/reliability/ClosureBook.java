package org.caravanserai.analysis.reliability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;

/**
 * How often and how long crossings were closed, from their status since {@link #RECORD_BEGINS} up to a date.
 *
 * <p>A day on which more than half of the crossings in use between two countries are closed, and at least two, is a closure
 * of the border; other closed days are the crossing's own. Both happen independently, so that a carrier who goes round by a
 * neighbouring post gets past the one but not past the other. A run of closed days is one closure; one that is not over on
 * the date counts with its length so far, which is too short. Days of weeks, hours and seasons are gates and no closures.
 */
public final class ClosureBook {

    /** The first day of the record: sources were searched for closures from then on. */
    public static final LocalDate RECORD_BEGINS = LocalDate.of(2010, 1, 1);

    private final Atlas atlas;
    private final Map<String, ClosureProcess> crossings;
    private final Map<String, ClosureProcess> borders;

    private ClosureBook(Atlas atlas, Map<String, ClosureProcess> crossings, Map<String, ClosureProcess> borders) {
        this.atlas = atlas;
        this.crossings = crossings;
        this.borders = borders;
    }

    /** The record of an atlas up to, and without, a date. */
    public static ClosureBook of(Atlas atlas, LocalDate date) {
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(RECORD_BEGINS, date));
        Map<String, DaysOfCrossing> record = new TreeMap<>();
        Map<String, List<DaysOfCrossing>> byBorder = new TreeMap<>();
        for (BorderCrossing crossing : atlas.contents().crossings()) {
            DaysOfCrossing ofCrossing = DaysOfCrossing.of(crossing.timeline(), RECORD_BEGINS, days);
            record.put(crossing.id(), ofCrossing);
            byBorder.computeIfAbsent(border(atlas, crossing), key -> new ArrayList<>())
                    .add(ofCrossing);
        }
        Map<String, DaysOfCrossing> together = new TreeMap<>();
        byBorder.forEach((border, parts) -> together.put(border, DaysOfCrossing.together(parts)));
        Map<String, DaysOfCrossing> own = new TreeMap<>();
        for (BorderCrossing crossing : atlas.contents().crossings()) {
            BitSet shut = together.get(border(atlas, crossing)).closed();
            own.put(crossing.id(), record.get(crossing.id()).without(shut));
        }
        return new ClosureBook(atlas, Shrinkage.fit(own), Shrinkage.fit(together));
    }

    /** What shuts a crossing alone. */
    public ClosureProcess of(BorderCrossing crossing) {
        return crossings.get(crossing.id());
    }

    /** What shuts it together with its neighbours; empty where the border has no other crossing. */
    public Optional<ClosureProcess> together(BorderCrossing crossing) {
        return Optional.ofNullable(borders.get(border(atlas, crossing))).filter(process -> process.openYears() > 0);
    }

    /** All crossings' own processes by id. */
    public Map<String, ClosureProcess> crossings() {
        return new HashMap<>(crossings);
    }

    private static String border(Atlas atlas, BorderCrossing crossing) {
        String one = atlas.placeOf(crossing.fromPost()).country();
        String other = atlas.placeOf(crossing.toPost()).country();
        return "border " + (one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one);
    }
}
