package org.caravanserai.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.MultiLineString;

/** Corridors as chains: their totals against published ones that set no link's length, and their lines as one line. */
class CorridorTotalsTest {

    private static final Atlas ATLAS = Atlas.bundled();

    @ParameterizedTest(name = "{0} in {1}: {2} km")
    @CsvSource({
        // Khunjerab-Gwadar, Economic Survey 2016-17. Its own sections add to 2497 km and leave out Burhan-Hakla,
        // Yarik-Dera Ismail Khan, Kuchlak-Quetta and the way to the port: the data uphold about 2600 km.
        "cpec-western,PK,2463",
        "cpec-eastern,PK,2686", // Economic Survey
        "cpec-ml-1,,1687", // Kiamari-Peshawar Cantonment; 1726 and 1872 km are printed too
        "cku-rail,,523", // 213 km in China, 260 in the Kyrgyz Republic, 50 in Uzbekistan
        "carec-3a-rail,,4800", // CAREC programme
        "carec-4b-rail,MN,1100", // Naushki-Zamyn-Uud, CAREC programme
        "five-nations-rail,AF,1148", // Afghan part
        "middle-corridor,,4766" // TITR, ends not stated
    })
    void aCorridorIsAboutAsLongAsPublished(String id, String country, double publishedKm) {
        Corridor corridor = ATLAS.corridor(id).orElseThrow();
        double km = corridor.links().stream()
                .map(link -> ATLAS.link(link).orElseThrow())
                .filter(link -> country == null || ATLAS.countryOf(link).equals(country))
                .mapToDouble(link -> link.lengthKm().value())
                .sum();
        assertThat(km).isCloseTo(publishedKm, within(0.10 * publishedKm));
    }

    @Test
    void aCorridorIsOneLineFromEndToEnd() {
        for (Corridor corridor : ATLAS.contents().corridors()) {
            MultiLineString lines = ATLAS.geometryOf(corridor);
            assertThat(lines.getNumGeometries()).isEqualTo(corridor.links().size());
            assertThat(lines.isEmpty()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "carec-1a",
        "carec-1b",
        "carec-1c",
        "carec-2a",
        "carec-2b",
        "carec-2c-rail",
        "carec-2d",
        "carec-3a",
        "carec-3b",
        "carec-4a",
        "carec-4b",
        "carec-4c",
        "carec-5a",
        "carec-5b",
        "carec-5c",
        "carec-6a",
        "carec-6b",
        "carec-6c",
        "carec-6d",
        "cpec-ml-1",
        "cpec-ml-2",
        "cpec-ml-3",
        "cpec-ml-4",
        "middle-corridor",
        "instc-east-rail",
        "kti-rail",
        "lapis-lazuli",
        "five-nations-rail",
        "iti-rail",
        "iti-road",
        "chabahar-zaranj-delaram",
        "trans-afghan-rail",
        "trans-afghan-rail-west",
        "cku-rail",
        "qtta-almaty-karachi"
    })
    void holdsTheCorridorsPlannersTalkOf(String id) {
        assertThat(ATLAS.lengthKm(ATLAS.corridor(id).orElseThrow())).isGreaterThan(300);
    }

    @Test
    void holdsAtLeastFourteenBranchesOfTheSilkRoad() {
        assertThat(ATLAS.contents().corridors())
                .filteredOn(corridor -> corridor.programme().equals("Silk Road"))
                .hasSizeGreaterThanOrEqualTo(14)
                .allSatisfy(corridor -> assertThat(corridor.mode()).isEqualTo(Mode.CARAVAN));
    }
}
