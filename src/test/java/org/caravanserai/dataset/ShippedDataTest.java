package org.caravanserai.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables in geodata must hold. */
class ShippedDataTest {

    private static final Atlas ATLAS = Atlas.bundled();

    @Test
    void hasNoErrors() {
        assertThat(Geodata.bundled().problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(problem -> problem.where() + " " + problem.message())
                .isEmpty();
    }

    @Test
    void holdsTheCapitalsAndFreightCities() {
        assertThat(ATLAS.contents().places())
                .extracting(Place::id)
                .contains(
                        "tashkent",
                        "samarkand",
                        "bukhara",
                        "termez",
                        "andijan",
                        "dushanbe",
                        "khujand",
                        "khorog",
                        "bishkek",
                        "osh",
                        "naryn",
                        "almaty",
                        "shymkent",
                        "astana",
                        "aktau",
                        "ashgabat",
                        "mary",
                        "turkmenabat",
                        "turkmenbashi",
                        "kabul",
                        "kandahar",
                        "herat",
                        "mazar-i-sharif",
                        "kunduz",
                        "jalalabad",
                        "kashgar",
                        "islamabad",
                        "lahore",
                        "peshawar",
                        "quetta",
                        "karachi",
                        "gwadar",
                        "mashhad",
                        "zahedan",
                        "bandar-abbas",
                        "chabahar",
                        "tehran");
    }

    @Test
    void holdsTheCrossings() {
        assertThat(ATLAS.contents().crossings())
                .extracting(BorderCrossing::id)
                .contains(
                        "torkham",
                        "chaman",
                        "ghulam-khan",
                        "kharlachi",
                        "angoor-ada",
                        "hairatan",
                        "shirkhan-bandar",
                        "ishkashim",
                        "torghundi",
                        "aqina",
                        "khunjerab",
                        "kulma",
                        "irkeshtam",
                        "torugart",
                        "karamyk",
                        "khorgos",
                        "dostyk",
                        "islam-qala",
                        "zaranj",
                        "taftan",
                        "gabd-rimdan",
                        "sarakhs",
                        "artyk-lotfabad",
                        "incheh-borun",
                        "farap-alat",
                        "yallama-konysbayeva",
                        "sariosiyo-dusti",
                        "oybek-fotehobod",
                        "dostuk-dustlik",
                        "korday-ak-jol",
                        "chaldovar-aspara",
                        "garabogaz-temir-baba",
                        "tazhen-daut-ata");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpec-northern", "cpec-eastern", "cpec-central", "cpec-western", "cpec-coastal"})
    void resolvesTheCorridorsOfCpecToLinks(String id) {
        assertThat(ATLAS.corridor(id).orElseThrow().links()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kashi", "Nizhny Pyanj", "Airatom", "Panji Poyon", "Sherkhan", "Bokhara"})
    void findsPlacesByTheNamesPeopleUse(String name) {
        assertThat(ATLAS.names().place(name)).isNotNull();
    }

    @Test
    void drawsEveryLandLinkWithAVertexEveryTwentyFiveKilometres() {
        List<String> sparse = ATLAS.contents().links().stream()
                .filter(link -> link.mode() == Mode.ROAD || link.mode() == Mode.RAIL)
                .filter(link -> link.alignment().longestGapKm() > 26)
                .map(Link::id)
                .toList();
        assertThat(sparse).isEmpty();
    }
}
