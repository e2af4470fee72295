package org.caravanserai.atlas;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a gate works: a crossing, one of its posts, a pass or a terminal.
 *
 * @param post the post of a crossing whose hours these are; empty for the gate as a whole
 * @param from first day of the rule; empty for as long as is known
 * @param to last day of the rule; empty until further notice
 * @param season the part of the year the rule is for; empty for all of it
 * @param weekdays the days it works on, at least one
 * @param hours local opening hours; empty where only the days are known, which is read as all day
 * @param zone the clock that the hours are read on
 * @param holidays the days it is shut all the same
 */
public record CalendarRule(
        Optional<String> post,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Season> season,
        Set<DayOfWeek> weekdays,
        Optional<OpeningHours> hours,
        ZoneId zone,
        List<Holiday> holidays,
        List<String> sources) {

    public CalendarRule {
        weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
        holidays = List.copyOf(holidays);
        sources = List.copyOf(sources);
    }

    /** The rule for people: {@code Mon-Fri 08:00-16:00 Asia/Karachi, 05-01..10-31, not on holidays}. */
    public String inWords() {
        String time = hours.map(span -> span.isAllDay()
                        ? " at all hours"
                        : " " + span.opens() + "-" + span.closes() + " " + zone.getId())
                .orElse("");
        String yearly = season.map(part -> ", " + part).orElse("");
        String shut = holidays.isEmpty() ? "" : ", not on holidays";
        return daysInWords() + time + yearly + shut;
    }

    /** Runs of at least three days are joined: {@code Mon-Thu, Sat}. */
    private String daysInWords() {
        if (weekdays.size() == DayOfWeek.values().length) {
            return "daily";
        }
        List<String> runs = new ArrayList<>();
        List<DayOfWeek> run = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (weekdays.contains(day)) {
                run.add(day);
            } else {
                runs.addAll(runInWords(run));
                run.clear();
            }
        }
        runs.addAll(runInWords(run));
        return String.join(", ", runs);
    }

    private static List<String> runInWords(List<DayOfWeek> run) {
        List<String> words = run.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .toList();
        return run.size() < 3 ? words : List.of(words.get(0) + "-" + words.get(words.size() - 1));
    }

    /** Whether it is the rule on {@code date}, be that a working day or not. */
    boolean inForceOn(LocalDate date) {
        return (from.isEmpty() || !date.isBefore(from.get())) && (to.isEmpty() || !date.isAfter(to.get()));
    }

    /** Whether it is the rule on some day on which {@code other} is too. */
    boolean isInForceBeside(CalendarRule other) {
        return between(later(from, other.from), earlier(to, other.to), season).isPresent();
    }

    /** This rule with all the year for its season in some days, and as it was before and after them. */
    List<CalendarRule> allYear(DateSpan days) {
        List<CalendarRule> parts = new ArrayList<>();
        Optional<LocalDate> before = days.from().map(first -> first.minusDays(1));
        Optional<LocalDate> after = days.to().map(last -> last.plusDays(1));
        before.ifPresent(end -> between(from, earlier(to, before), season).ifPresent(parts::add));
        between(later(from, days.from()), earlier(to, days.to()), Optional.empty())
                .ifPresent(parts::add);
        after.ifPresent(begin -> between(later(from, after), to, season).ifPresent(parts::add));
        return parts;
    }

    private Optional<CalendarRule> between(
            Optional<LocalDate> first, Optional<LocalDate> last, Optional<Season> otherSeason) {
        boolean none = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return none
                ? Optional.empty()
                : Optional.of(
                        new CalendarRule(post, first, last, otherSeason, weekdays, hours, zone, holidays, sources));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    boolean worksInSeasonOf(LocalDate date) {
        return season.isEmpty() || season.get().contains(date);
    }

    boolean worksOn(LocalDate date) {
        return worksInSeasonOf(date)
                && weekdays.contains(date.getDayOfWeek())
                && holidays.stream().noneMatch(holiday -> holiday.covers(date));
    }

    /** The hours of a day on which it works. */
    OpenSpans of(LocalDate date) {
        Instant opens = date.atTime(hours.map(OpeningHours::opens).orElse(LocalTime.MIDNIGHT))
                .atZone(zone)
                .toInstant();
        LocalTime closing = hours.map(OpeningHours::closes).orElse(LocalTime.MIDNIGHT);
        Instant closes = (closing.equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date)
                .atTime(closing)
                .atZone(zone)
                .toInstant();
        return OpenSpans.of(opens, closes);
    }
}
