package org.caravanserai.atlas;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a crossing works.
 *
 * @param season the part of the year the rule is for; empty for all of it
 * @param weekdays the days it works on
 * @param hours local opening hours; empty where only the days are known
 */
public record CalendarRule(
        Optional<Season> season,
        Set<DayOfWeek> weekdays,
        Optional<OpeningHours> hours,
        ZoneId zone,
        List<String> sources) {

    public CalendarRule {
        weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
        sources = List.copyOf(sources);
    }

    boolean worksInSeasonOf(LocalDate date) {
        return season.isEmpty() || season.get().contains(date);
    }
}
