package org.caravanserai.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.caravanserai.World;
import org.junit.jupiter.api.Test;

class AtlasTest {

    private final Atlas atlas = new World()
            .rate("PK", "swod", 28, 2019)
            .rate("PK", "swod", 25, 2022)
            .place("torkham-pk", "PK")
            .place("torkham-af", "AF")
            .place("peshawar", "PK")
            .crossing("torkham", "torkham-af", "torkham-pk")
            .atlas();

    @Test
    void takesTheRateOfTheLatestYearNotAfterTheDate() {
        assertThat(swodOn("2021-06-01")).isEqualTo(28);
        assertThat(swodOn("2022-01-01")).isEqualTo(25);
        assertThat(swodOn("2026-01-31")).isEqualTo(25);
    }

    @Test
    void takesTheFirstYearWhereNoneIsEarlyEnough() {
        assertThat(swodOn("2010-01-01")).isEqualTo(28);
    }

    @Test
    void findsAPlaceWhateverTheCaseAndAccents() {
        assertThat(atlas.names().place("Péshawar").id()).isEqualTo("peshawar");
    }

    @Test
    void namesWhatAMisspeltPlaceMayHaveMeant() {
        assertThatThrownBy(() -> atlas.names().place("peshavar"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("no place \"peshavar\"; did you mean peshawar?");
    }

    @Test
    void findsACrossingByEitherOfItsPosts() {
        assertThat(atlas.names().crossings("torkham-pk"))
                .extracting(BorderCrossing::id)
                .containsExactly("torkham");
        assertThat(atlas.names().crossings("torkham"))
                .extracting(BorderCrossing::id)
                .containsExactly("torkham");
    }

    private double swodOn(String date) {
        return atlas.rate("PK", Mode.ROAD, "swod", LocalDate.parse(date))
                .orElseThrow()
                .value();
    }
}
