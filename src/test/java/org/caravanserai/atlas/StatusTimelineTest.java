package org.caravanserai.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.World.spell;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTimelineTest {

    private final StatusTimeline timeline = new StatusTimeline(List.of(
            spell("2023-02-19", "2023-02-25", CrossingState.CLOSED),
            spell("1992-01-01", null, CrossingState.OPEN),
            spell("2025-10-12", null, CrossingState.CLOSED)));

    @Test
    void aClosureInsideALongOpenSpellWinsWhileItLasts() {
        assertThat(stateOn("2023-02-18")).isEqualTo(CrossingState.OPEN);
        assertThat(stateOn("2023-02-19")).isEqualTo(CrossingState.CLOSED);
        assertThat(stateOn("2023-02-25")).isEqualTo(CrossingState.CLOSED);
        assertThat(stateOn("2023-02-26")).isEqualTo(CrossingState.OPEN);
    }

    @Test
    void aSpellWithoutAnEndLastsUntilFurtherNotice() {
        assertThat(stateOn("2030-01-01")).isEqualTo(CrossingState.CLOSED);
    }

    @Test
    void nothingIsKnownBeforeTheFirstSpell() {
        assertThat(timeline.on(LocalDate.parse("1991-12-31"))).isEmpty();
    }

    @Test
    void aSeasonMayRunOverNewYear() {
        Season winter = new Season(MonthDay.of(11, 15), MonthDay.of(4, 15));
        assertThat(winter.contains(LocalDate.parse("2026-01-31"))).isTrue();
        assertThat(winter.contains(LocalDate.parse("2026-04-15"))).isTrue();
        assertThat(winter.contains(LocalDate.parse("2026-04-16"))).isFalse();
        assertThat(winter.contains(LocalDate.parse("2026-11-15"))).isTrue();
    }

    /** Against the definition: in the days the new state, on every other day what was. */
    @ParameterizedTest
    @CsvSource({
        "2023-02-20, 2023-02-22",
        "2023-02-01, 2023-02-20",
        "2023-02-20, 2023-03-20",
        "2023-02-01, 2023-03-20",
        "2023-02-26, 2026-01-01",
        "1980-01-01, 1990-01-01",
        "2023-02-20,",
        ", 2023-02-20",
        ",",
    })
    void aDecreeHoldsInItsDaysAndNowhereElse(LocalDate from, LocalDate to) {
        for (CrossingState state : CrossingState.values()) {
            StatusTimeline decreed = timeline.during(
                    new DateSpan(Optional.ofNullable(from), Optional.ofNullable(to)),
                    state,
                    "why",
                    List.of("scenario"));
            LocalDate.of(1991, 12, 1).datesUntil(LocalDate.of(2026, 2, 1)).forEach(date -> {
                boolean within = (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
                assertThat(decreed.on(date).map(StatusSpell::state))
                        .as(date.toString())
                        .isEqualTo(
                                within ? Optional.of(state) : timeline.on(date).map(StatusSpell::state));
            });
        }
    }

    private CrossingState stateOn(String date) {
        return timeline.on(LocalDate.parse(date)).orElseThrow().state();
    }
}
