package org.caravanserai.report.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.CalendarRule;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.OpeningHours;

/** When a gate works, in words: {@code Khunjerab: Mon-Fri 08:00-17:00, shut on holidays (Asia/Shanghai)}. */
final class HoursInWords {

    private static final int DAYS_OF_WEEK = 7;

    private HoursInWords() {}

    /** One line for every rule in force on a date; none where no source tells hours. */
    static List<String> of(OpeningCalendar calendar, LocalDate date, Atlas atlas) {
        return calendar.rules().stream()
                .filter(rule -> rule.from().map(from -> !date.isBefore(from)).orElse(true)
                        && rule.to().map(to -> !date.isAfter(to)).orElse(true))
                .map(rule -> rule.post()
                                .map(post -> atlas.placeOf(post).name() + ": ")
                                .orElse("")
                        + rule(rule))
                .toList();
    }

    private static String rule(CalendarRule rule) {
        List<String> words = new ArrayList<>();
        words.add(days(rule.weekdays()) + " "
                + rule.hours().map(HoursInWords::hours).orElse("(hours not known)"));
        rule.season().ifPresent(season -> words.add("from " + season.toString().replace("..", " to ")));
        if (!rule.holidays().isEmpty()) {
            words.add("shut on holidays");
        }
        return String.join(", ", words) + " (" + rule.zone().getId() + ")";
    }

    private static String hours(OpeningHours hours) {
        boolean allDay =
                hours.opens().equals(LocalTime.MIDNIGHT) && hours.closes().equals(LocalTime.MIDNIGHT);
        String closes = hours.closes().equals(LocalTime.MIDNIGHT)
                ? "24:00"
                : hours.closes().toString();
        return allDay ? "round the clock" : hours.opens() + "-" + closes;
    }

    /** {@code every day}, {@code Mon-Fri} where they follow one another, else one by one; {@code Sun-Fri} over the week's end. */
    private static String days(Set<DayOfWeek> days) {
        if (days.size() == DAYS_OF_WEEK) {
            return "every day";
        }
        List<DayOfWeek> firsts =
                days.stream().filter(day -> !days.contains(day.minus(1))).toList();
        if (firsts.size() == 1 && days.size() > 2) {
            return name(firsts.get(0)) + "-" + name(firsts.get(0).plus(days.size() - 1L));
        }
        return days.stream().map(HoursInWords::name).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
