package org.caravanserai.atlas;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;

/**
 * A part of every year, both days included; it may run over New Year.
 *
 * @param first first day
 * @param last last day
 */
public record Season(MonthDay first, MonthDay last) {

    /** Whether {@code date} falls into it. */
    public boolean contains(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        boolean afterFirst = !day.isBefore(first);
        boolean beforeLast = !day.isAfter(last);
        return first.isAfter(last) ? afterFirst || beforeLast : afterFirst && beforeLast;
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
