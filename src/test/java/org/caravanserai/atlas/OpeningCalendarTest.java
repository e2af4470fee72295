package org.caravanserai.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Expected waits and openings worked by hand; 2026-01-05 is a Monday. */
class OpeningCalendarTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi"); // UTC+5 all year
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Set<DayOfWeek> ALL_DAYS = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private static CalendarRule rule(Set<DayOfWeek> days, String opens, String closes) {
        return new CalendarRule(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                days,
                Optional.of(new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes))),
                KARACHI,
                List.of(),
                List.of("made-up"));
    }

    private static CalendarRule of(CalendarRule rule, String post, ZoneId zone) {
        return new CalendarRule(
                Optional.of(post),
                rule.from(),
                rule.to(),
                rule.season(),
                rule.weekdays(),
                rule.hours(),
                zone,
                rule.holidays(),
                rule.sources());
    }

    private static OpeningCalendar calendar(CalendarRule... rules) {
        return new OpeningCalendar(List.of(rules));
    }

    private static CalendarRule inSeason(Season season, String from, String to) {
        CalendarRule rule = rule(ALL_DAYS, "08:00", "16:00");
        return new CalendarRule(
                rule.post(),
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse),
                Optional.of(season),
                rule.weekdays(),
                rule.hours(),
                KARACHI,
                List.of(),
                List.of());
    }

    @Test
    void withoutItsDeadSeasonAGateKeepsItsHoursInTheDaysAskedForOnly() {
        Season summer = new Season(MonthDay.of(5, 1), MonthDay.of(10, 31));
        Season winter = new Season(MonthDay.of(11, 1), MonthDay.of(4, 30));
        OpeningCalendar pass =
                calendar(inSeason(winter, "2020-01-01", "2020-12-31"), inSeason(summer, "2021-01-01", null));
        OpeningCalendar open = pass.withoutDeadSeason(DateSpan.of(MONDAY, MONDAY.plusDays(6)));
        assertThat(open.inSeason(MONDAY)).isTrue();
        assertThat(open.open(MONDAY, MONDAY).spans())
                .contains(new OpenSpans.Span(
                        MONDAY.atTime(8, 0).atZone(KARACHI).toInstant(),
                        MONDAY.atTime(16, 0).atZone(KARACHI).toInstant()));
        assertThat(open.inSeason(MONDAY.minusDays(1))).isFalse();
        assertThat(open.inSeason(MONDAY.plusDays(7))).isFalse();
        OpeningCalendar bothHalves = calendar(inSeason(winter, null, null), inSeason(summer, null, null));
        assertThat(bothHalves.withoutDeadSeason(DateSpan.always())).isEqualTo(bothHalves);
    }

    @Test
    void nobodyWaitsAtAGateThatIsAlwaysOpen() {
        assertThat(OpeningCalendar.always().expectedWaitHours(MONDAY)).isZero();
        assertThat(calendar(rule(ALL_DAYS, "00:00", "00:00")).expectedWaitHours(MONDAY))
                .isZero();
    }

    @Test
    void aWeekendIsWaitedForByThoseWhoComeInIt() {
        // one gap of 48 h in 168: 48 * 48 / 2 / 168
        assertThat(calendar(rule(WEEKDAYS, "00:00", "00:00")).expectedWaitHours(MONDAY))
                .isCloseTo(6.857, within(0.001));
    }

    @Test
    void aNightIsWaitedForSevenTimesAWeek() {
        // seven gaps of 8 h: 7 * 8 * 8 / 2 / 168
        assertThat(calendar(rule(ALL_DAYS, "07:00", "23:00")).expectedWaitHours(MONDAY))
                .isCloseTo(1.333, within(0.001));
    }

    @Test
    void twoPostsMustBeOpenTogether() {
        // 09:00-17:00 at UTC+5 is 04-12 UTC, 07:30-15:30 at UTC+3:30 is 04-12 UTC: together 8 h, gaps of 16 h
        OpeningCalendar both = calendar(
                of(rule(ALL_DAYS, "09:00", "17:00"), "gaudan", ZoneId.of("Asia/Ashgabat")),
                of(rule(ALL_DAYS, "07:30", "15:30"), "bajgiran", ZoneId.of("Asia/Tehran")));
        assertThat(both.expectedWaitHours(MONDAY)).isCloseTo(16.0 * 16 / 2 / 24, within(0.001));
        OpenSpans day = both.open(MONDAY, MONDAY);
        assertThat(day.nextOpen(Instant.parse("2026-01-05T00:00:00Z"))).contains(Instant.parse("2026-01-05T04:00:00Z"));
        assertThat(day.nextOpen(Instant.parse("2026-01-05T12:00:00Z"))).contains(Instant.parse("2026-01-06T04:00:00Z"));
    }

    @Test
    void rulesOfOnePostStandBesideOneAnother() {
        OpeningCalendar night = calendar(rule(ALL_DAYS, "20:00", "00:00"), rule(ALL_DAYS, "00:00", "06:00"));
        OpenSpans open = night.open(MONDAY, MONDAY.plusDays(1));
        assertThat(open.nextOpen(Instant.parse("2026-01-05T20:00:00Z"))) // 01:00 local: open
                .contains(Instant.parse("2026-01-05T20:00:00Z"));
        assertThat(open.nextOpen(Instant.parse("2026-01-06T02:00:00Z"))) // 07:00 local: until 20:00
                .contains(Instant.parse("2026-01-06T15:00:00Z"));
    }

    @Test
    void holidaysShutAWorkingDay() {
        Holiday feast = new Holiday("PK", MONDAY, MONDAY.plusDays(1), "a feast", List.of("made-up"));
        CalendarRule plain = rule(ALL_DAYS, "00:00", "00:00");
        CalendarRule withFeast = new CalendarRule(
                plain.post(),
                plain.from(),
                plain.to(),
                plain.season(),
                plain.weekdays(),
                plain.hours(),
                plain.zone(),
                List.of(feast),
                plain.sources());
        assertThat(calendar(withFeast).open(MONDAY, MONDAY.plusDays(3)).nextOpen(Instant.parse("2026-01-05T05:00:00Z")))
                .contains(Instant.parse("2026-01-06T19:00:00Z")); // midnight of the 7th in Karachi
    }

    @Test
    void aRuleHoldsOnlyInItsYears() {
        CalendarRule weekdays = rule(WEEKDAYS, "00:00", "00:00");
        CalendarRule until2024 = new CalendarRule(
                weekdays.post(),
                weekdays.from(),
                Optional.of(LocalDate.of(2024, 12, 31)),
                weekdays.season(),
                weekdays.weekdays(),
                weekdays.hours(),
                weekdays.zone(),
                weekdays.holidays(),
                weekdays.sources());
        assertThat(calendar(until2024).expectedWaitHours(LocalDate.of(2024, 6, 3)))
                .isGreaterThan(6);
        assertThat(calendar(until2024).expectedWaitHours(MONDAY)).isZero();
        Instant saturday = Instant.parse("2026-01-10T08:00:00Z");
        assertThat(calendar(until2024).open(MONDAY, MONDAY.plusDays(7)).nextOpen(saturday))
                .contains(saturday);
    }

    @Test
    void aSeasonShutsTheRestOfTheYear() {
        CalendarRule plain = rule(ALL_DAYS, "00:00", "00:00");
        CalendarRule summer = new CalendarRule(
                plain.post(),
                plain.from(),
                plain.to(),
                Optional.of(new Season(MonthDay.of(4, 1), MonthDay.of(11, 30))),
                plain.weekdays(),
                plain.hours(),
                plain.zone(),
                plain.holidays(),
                plain.sources());
        assertThat(calendar(summer).inSeason(MONDAY)).isFalse();
        assertThat(calendar(summer).inSeason(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(calendar(summer).open(MONDAY, MONDAY.plusDays(120)).nextOpen(Instant.parse("2026-01-05T05:00:00Z")))
                .contains(Instant.parse("2026-03-31T19:00:00Z"));
    }
}
