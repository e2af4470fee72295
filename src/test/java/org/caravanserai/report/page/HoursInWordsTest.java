package org.caravanserai.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.junit.jupiter.api.Test;

class HoursInWordsTest {

    private static final Atlas ATLAS = Atlas.bundled();

    private static List<String> hours(String crossing, String date) {
        return HoursInWords.of(ATLAS.crossing(crossing).orElseThrow().calendar(), LocalDate.parse(date), ATLAS);
    }

    /** Rows of calendars.csv, read by eye. */
    @Test
    void readsAsAPersonWouldSayIt() {
        assertThat(hours("sarakhs", "2026-01-31"))
                .containsExactly("Sarakhs: every day 06:00-15:00, shut on holidays (Asia/Tehran)");
        assertThat(hours("torkham", "2022-06-01")).containsExactly("every day round the clock (Asia/Karachi)");
        assertThat(hours("khunjerab", "2025-06-01"))
                .containsExactly("Mon-Fri (hours not known), shut on holidays (Asia/Shanghai)");
    }

    @Test
    void daysThatRunOverTheWeeksEndAreOneStretchAndOthersAreNamedOneByOne() {
        assertThat(hours("torkham", "2020-06-01")).containsExactly("Sun-Fri round the clock (Asia/Karachi)");
        assertThat(hours("torkham", "2020-05-01")).containsExactly("Mon, Wed, Fri (hours not known) (Asia/Karachi)");
    }

    @Test
    void aRuleOutOfForceIsNotSaid() {
        assertThat(hours("khunjerab", "2005-06-01"))
                .containsExactly("Mon-Fri (hours not known), from 04-01 to 11-30, shut on holidays (Asia/Shanghai)");
    }
}
