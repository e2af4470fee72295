package org.caravanserai.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caravanserai.atlas.Atlas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network of a year is that year's: what was open, shut or not yet built, as the press of the day told it. */
class HistoryTest {

    private static final Atlas ATLAS = Atlas.bundled();

    @ParameterizedTest(name = "{0} on {1}: open {2}")
    @CsvSource({
        "torkham,2019-06-01,true", // round the clock from September 2019, open before
        "torkham,2022-12-31,true",
        "torkham,2023-02-22,false", // shut 19 to 25 February 2023
        "torkham,2025-03-01,false", // shut 21 February to 19 March 2025
        "torkham,2025-10-11,true",
        "torkham,2026-01-31,false", // all crossings shut since 12 October 2025
        "chaman,2022-12-31,true",
        "chaman,2026-01-31,false",
        "ghulam-khan,2026-01-31,false",
        "kharlachi,2026-01-31,false",
        "angoor-ada,2026-01-31,false",
        "khunjerab,2019-07-01,true",
        "khunjerab,2019-01-15,false", // winters, until year-round opening in December 2024
        "khunjerab,2022-12-31,false",
        "khunjerab,2026-01-31,true",
        "gabd-rimdan,2019-06-01,false", // opened 19 December 2020
        "gabd-rimdan,2022-12-31,true",
        "mand-pishin,2020-12-31,false", // opened in April 2021
        "mand-pishin,2022-12-31,true",
        "hairatan,2022-12-31,true",
        "karamyk,2022-12-31,false", // the Kyrgyz-Tajik border was shut from May 2021 to March 2025
        "karamyk,2026-01-31,true",
        "irkeshtam,2026-01-31,true",
        "oybek-fotehobod,2019-06-01,true"
    })
    void aCrossingIsWhatItWasOnTheDay(String crossing, LocalDate date, boolean open) {
        assertThat(ATLAS.crossing(crossing).orElseThrow().on(date).open()).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} on {1}: usable {2}")
    @CsvSource({
        "m-5-,2018-12-31,false", // Sukkur-Multan motorway: November 2019
        "m-14-hakla-yarik,2021-12-31,false", // inaugurated 5 January 2022
        "n-85-,2016-01-01,false", // Surab-Hoshab: December 2016
        "khaf-herat-shamtigh-rozanak,2019-06-01,false", // December 2020
        "hairatan-mazar-,2005-01-01,false" // railway Hairatan-Mazar-i-Sharif: 2011
    })
    void aLinkIsUsableFromItsOpening(String idStart, LocalDate date, boolean usable) {
        assertThat(ATLAS.contents().links().stream().filter(link -> link.id().startsWith(idStart)))
                .isNotEmpty()
                .allSatisfy(link -> {
                    assertThat(link.on(date).open()).isEqualTo(usable);
                    assertThat(link.on(ATLAS.info().referenceDate()).open()).isTrue();
                });
    }
}
