package org.caravanserai.atlas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * When a gate works. Rules for different posts must be met together; rules for the same post stand beside one another: one
 * for the summer, one for the winter, one for the morning, one for the night. On a day that no rule is in force for, the
 * gate is taken to work all day.
 *
 * @param rules of all its posts and seasons; none for a gate of which no hours are known
 */
public record OpeningCalendar(List<CalendarRule> rules) {

    private static final OpeningCalendar ALWAYS = new OpeningCalendar(List.of());

    public OpeningCalendar {
        rules = List.copyOf(rules);
    }

    /** The calendar of a gate of which nothing is known: always open. */
    public static OpeningCalendar always() {
        return ALWAYS;
    }

    /** Whether it has no rules, so that the gate works at every hour of every day. */
    public boolean isAlways() {
        return rules.isEmpty();
    }

    /**
     * This calendar without the part of the year in which it is shut, in some days: the hours of a season then hold all
     * year. Seasons that fill the year with those of other rules in force beside them stay.
     */
    public OpeningCalendar withoutDeadSeason(DateSpan days) {
        return new OpeningCalendar(sides().stream()
                .flatMap(side -> side.stream()
                        .flatMap(rule -> hasDeadSeason(side, rule) ? rule.allYear(days).stream() : Stream.of(rule)))
                .toList());
    }

    private static boolean hasDeadSeason(List<CalendarRule> side, CalendarRule rule) {
        return !Season.fillTheYear(side.stream()
                .filter(rule::isInForceBeside)
                .map(CalendarRule::season)
                .toList());
    }

    /** Whether {@code date} falls into a season in which the gate works, whatever the weekday. */
    public boolean inSeason(LocalDate date) {
        return sides().stream().allMatch(side -> {
            List<CalendarRule> inForce =
                    side.stream().filter(rule -> rule.inForceOn(date)).toList();
            return inForce.isEmpty() || inForce.stream().anyMatch(rule -> rule.worksInSeasonOf(date));
        });
    }

    /** The rules in force on {@code date} in words, each after the post it is for; empty where none is known. */
    public String inWords(LocalDate date) {
        return rules.stream()
                .filter(rule -> rule.inForceOn(date))
                .map(rule -> rule.post().map(post -> post + ": ").orElse("") + rule.inWords())
                .distinct()
                .collect(joining("; "));
    }

    /** Ids of the sources of the rules, in order. */
    public List<String> sources() {
        return rules.stream()
                .flatMap(rule -> rule.sources().stream())
                .distinct()
                .toList();
    }

    /** When it is open between two days, both included. */
    public OpenSpans open(LocalDate first, LocalDate last) {
        OpenSpans all = OpenSpans.of(
                first.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                last.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
        for (List<CalendarRule> side : sides()) {
            List<OpenSpans> days = new ArrayList<>();
            for (LocalDate date = first.minusDays(1); !date.isAfter(last.plusDays(1)); date = date.plusDays(1)) {
                days.addAll(day(side, date));
            }
            all = all.and(OpenSpans.anyOf(days));
        }
        return all;
    }

    /**
     * Hours that freight waits on average for the weekday and the hour, if it comes at any time of the week with the same
     * likelihood. Rules out of season on {@code date} and holidays do not count.
     */
    public double expectedWaitHours(LocalDate date) {
        if (isAlways()) {
            return 0;
        }
        List<CalendarRule> weekly = rules.stream()
                .filter(rule -> rule.inForceOn(date) && rule.worksInSeasonOf(date))
                .map(rule -> new CalendarRule(
                        rule.post(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        rule.weekdays(),
                        rule.hours(),
                        rule.zone(),
                        List.of(),
                        rule.sources()))
                .toList();
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant from = monday.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = monday.plusDays(7).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new OpeningCalendar(weekly).open(monday, monday.plusDays(14)).meanWaitHours(from, to);
    }

    private static List<OpenSpans> day(List<CalendarRule> side, LocalDate date) {
        List<CalendarRule> inForce =
                side.stream().filter(rule -> rule.inForceOn(date)).toList();
        if (inForce.isEmpty()) {
            return List.of(OpenSpans.days(date, date, side.get(0).zone(), date::equals));
        }
        return inForce.stream()
                .filter(rule -> rule.worksOn(date))
                .map(rule -> rule.of(date))
                .toList();
    }

    /** The rules by post, those of the gate as a whole first. */
    private Collection<List<CalendarRule>> sides() {
        Map<String, List<CalendarRule>> byPost =
                rules.stream().collect(groupingBy(rule -> rule.post().orElse(""), TreeMap::new, toList()));
        return byPost.values();
    }
}
