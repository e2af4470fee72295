package org.caravanserai.atlas;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of every year, both days included; it may run over New Year.
 *
 * @param first first day
 * @param last last day
 */
public record Season(MonthDay first, MonthDay last) {

    private static final int LEAP_YEAR = 2024;

    /** Whether {@code date} falls into it. */
    public boolean contains(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        boolean afterFirst = !day.isBefore(first);
        boolean beforeLast = !day.isAfter(last);
        return first.isAfter(last) ? afterFirst || beforeLast : afterFirst && beforeLast;
    }

    /** Whether every day of the year lies in one of them; none given stands for all year. */
    static boolean fillTheYear(List<Optional<Season>> seasons) {
        LocalDate day = LocalDate.of(LEAP_YEAR, 1, 1);
        for (; day.getYear() == LEAP_YEAR; day = day.plusDays(1)) {
            LocalDate date = day;
            if (seasons.stream()
                    .noneMatch(season -> season.isEmpty() || season.get().contains(date))) {
                return false;
            }
        }
        return true;
    }

    /** As written in the tables: {@code 11-15..04-15}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%02d-%02d..%02d-%02d",
                first.getMonthValue(),
                first.getDayOfMonth(),
                last.getMonthValue(),
                last.getDayOfMonth());
    }
}
