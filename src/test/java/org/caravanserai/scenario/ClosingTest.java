package org.caravanserai.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.scenario.TwoGates.BY_CHAMAN_MILLI_HOURS;
import static org.caravanserai.scenario.TwoGates.BY_TORKHAM_MILLI_HOURS;
import static org.caravanserai.scenario.TwoGates.milliHours;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Optional;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Availability;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.Season;
import org.caravanserai.atlas.Terrain;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.report.RouteJson;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Closing and opening: where freight then goes, on which days, and that the one undoes the other. */
class ClosingTest {

    private static final Atlas ATLAS = TwoGates.world().atlas();

    @ParameterizedTest
    @ValueSource(
            strings = {"torkham", "post:torkham-pk", "crossing:torkham", "link:torkham-pk-karachi", "corridor:khyber"})
    void whatIsClosedIsGoneRoundAndOpenedAgainGivesTheSameAnswer(String target) {
        Scenario closing = Scenario.named("").closing(target);
        assertThat(milliHours(closing.applyTo(ATLAS))).isEqualTo(BY_CHAMAN_MILLI_HOURS);
        assertThat(routes(closing.opening(target).applyTo(ATLAS))).isEqualTo(routes(ATLAS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"country:PK", "country:af", "mode:road"})
    void nothingPassesWhatIsClosedAltogether(String target) {
        Scenario closing = Scenario.named("").closing(target);
        assertThat(TwoGates.fastest(closing.applyTo(ATLAS)).route()).isEmpty();
        assertThat(routes(closing.opening(target).applyTo(ATLAS))).isEqualTo(routes(ATLAS));
    }

    @Test
    void anAreaClosesAllThatMeetsIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("khyber.geojson");
        Files.writeString(file, """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry":
                  {"type": "Polygon", "coordinates": [[[71.05,34.1],[71.12,34.1],[71.12,34.15],[71.05,34.15],[71.05,34.1]]]}}]}
                """);
        Scenario closing = Scenario.named("flood").closing("area:" + file);
        Atlas closed = closing.applyTo(ATLAS);
        assertThat(milliHours(closed)).isEqualTo(BY_CHAMAN_MILLI_HOURS);
        assertThat(closed.contents().links())
                .filteredOn(link -> !link.on(LocalDate.of(2026, 1, 31)).open())
                .extracting(link -> link.id())
                .containsExactly("kabul-torkham-af", "torkham-pk-karachi");
        assertThat(routes(closing.opening("area:" + file).applyTo(ATLAS))).isEqualTo(routes(ATLAS));
        Files.writeString(file, Files.readString(file).replace("34.15", "34.16"));
        assertThat(Scenario.named("flood").closing("area:" + file).id()).isNotEqualTo(closing.id());
    }

    @Test
    void aClosedTerminalChangesNoCargo() {
        Atlas atlas = TwoGates.withRailway();
        Scenario roadless =
                Scenario.named("").closing("link:torkham-pk-karachi").closing("chaman");
        Scenario closing = roadless.closing("terminal:torkham-pk");
        assertThat(byContainer(roadless.applyTo(atlas)).route()).isPresent();
        assertThat(byContainer(closing.applyTo(atlas)).route()).isEmpty();
        assertThat(byContainer(closing.opening("terminal:torkham-pk").applyTo(atlas))
                        .routeOrThrow()
                        .ledger()
                        .total())
                .isEqualTo(byContainer(roadless.applyTo(atlas))
                        .routeOrThrow()
                        .ledger()
                        .total());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, true",
        "2026-02-01, false",
        "2026-03-31, false",
        "2026-04-01, true",
    })
    void aClosureFromDayToDayHoldsOnBothOfThem(LocalDate date, boolean open) {
        for (String target : new String[] {"torkham", "link:kabul-torkham-af"}) {
            Atlas closed = Scenario.named("")
                    .closing(target + "@2026-02-01..2026-03-31")
                    .applyTo(ATLAS);
            RouteQuery query = RouteQuery.from("kabul").to("karachi").asOf(date);
            assertThat(TwoGates.fastest(closed, query)
                            .routeOrThrow()
                            .ledger()
                            .total()
                            .milliHours())
                    .as(target)
                    .isEqualTo(open ? BY_TORKHAM_MILLI_HOURS : BY_CHAMAN_MILLI_HOURS);
        }
    }

    @Test
    void openedWithinAClosureItIsOpenOnThoseDaysOnly() {
        Atlas atlas = Scenario.named("")
                .closing("torkham@2026-01-01..")
                .opening("torkham@2026-02-10..2026-02-20")
                .applyTo(ATLAS);
        var torkham = atlas.crossing("torkham").orElseThrow();
        assertThat(LocalDate.of(2026, 2, 9).datesUntil(LocalDate.of(2026, 2, 22)))
                .filteredOn(date -> torkham.on(date).open())
                .startsWith(LocalDate.of(2026, 2, 10))
                .endsWith(LocalDate.of(2026, 2, 20))
                .hasSize(11);
        assertThat(torkham.on(LocalDate.of(2025, 12, 31)).open()).isTrue();
        assertThat(torkham.on(LocalDate.of(2027, 1, 1)).open()).isFalse();
    }

    /** 100 km are 2 h and 13 min 20 s of breaks: at the gate at 22:13:20, which opens at midnight Afghan time, 1.778 h later. */
    @ParameterizedTest
    @ValueSource(strings = {"torkham", "link:torkham-pk-karachi"})
    void theClockedSearchWaitsForTheEndOfAClosure(String target) {
        Atlas closed = Scenario.named("")
                .closing("chaman")
                .closing(target + "@..2026-03-31")
                .applyTo(ATLAS);
        RouteQuery query = RouteQuery.from("kabul").to("karachi").departing(LocalDateTime.of(2026, 3, 31, 20, 0));
        var ledger = TwoGates.fastest(closed, query).routeOrThrow().ledger();
        // the road beyond is reached only after ten hours at the border, in April
        assertThat(ledger.of(Component.WAITING).milliHours()).isEqualTo(target.equals("torkham") ? 1_778 : 0);
        assertThat(TwoGates.fastest(
                                closed, RouteQuery.from("kabul").to("karachi").asOf(LocalDate.of(2026, 3, 31)))
                        .route())
                .isEmpty();
    }

    @Test
    void aClosureIsToldAsTheScenarios() {
        Atlas closed = Scenario.named("")
                .closing("torkham")
                .closing("chaman@2026-01-01..")
                .applyTo(ATLAS);
        RouteAnswer.NoRoute none = (RouteAnswer.NoRoute) TwoGates.fastest(closed);
        assertThat(none.inTheWay())
                .extracting(blockage -> blockage.what() + ": " + blockage.reason())
                .containsExactly(
                        "border crossing chaman: closed since 2026-01-01: by the scenario",
                        "border crossing torkham: closed by the scenario");
    }

    @Test
    void openingLiftsTheDeadSeasonOfWhatIsNamedButNotOfACountry() {
        Atlas winter = TwoGates.world()
                .road(
                        "pass",
                        "kabul",
                        "torkham-af",
                        10,
                        LinkClass.PRIMARY,
                        Terrain.MOUNTAIN,
                        Optional.of(new Season(MonthDay.of(11, 15), MonthDay.of(4, 15))))
                .atlas();
        LocalDate january = LocalDate.of(2026, 1, 31);
        assertThat(pass(Scenario.named("").opening("link:pass").applyTo(winter), january)
                        .open())
                .isTrue();
        assertThat(pass(Scenario.named("").opening("country:AF").applyTo(winter), january)
                        .open())
                .isFalse();
        Atlas inFebruary =
                Scenario.named("").opening("link:pass@2026-02-01..2026-02-28").applyTo(winter);
        assertThat(pass(inFebruary, january).open()).isFalse();
        assertThat(pass(inFebruary, LocalDate.of(2026, 2, 28)).open()).isTrue();
        assertThat(pass(inFebruary, LocalDate.of(2026, 3, 1)).open()).isFalse();
        assertThat(pass(inFebruary, LocalDate.of(2026, 7, 1)).open()).isTrue();
    }

    @Test
    void openingACountryOpensTheGatesItEverUsed() {
        Atlas atlas = TwoGates.world()
                .crossing(
                        "never",
                        "torkham-af",
                        "torkham-pk",
                        Mode.RAIL,
                        OpeningCalendar.always(),
                        World.spell("1992-01-01", null, CrossingState.CLOSED))
                .atlas();
        Atlas opened =
                Scenario.named("").closing("country:PK").opening("country:PK").applyTo(atlas);
        LocalDate today = World.TODAY;
        assertThat(opened.contents().crossings())
                .filteredOn(crossing -> crossing.on(today).open())
                .extracting(crossing -> crossing.id())
                .containsExactly("chaman", "torkham");
    }

    private static Availability pass(Atlas atlas, LocalDate date) {
        return atlas.link("pass").orElseThrow().on(date);
    }

    private static RouteAnswer byContainer(Atlas atlas) {
        return RoutePlanner.of(atlas, FreightProfile.named("container-40ft").orElseThrow())
                .fastest(RouteQuery.from("kabul").to("karachi"));
    }

    /** The answer but for the name of the scenario. */
    private static String routes(Atlas atlas) {
        RouteAnswer answer = RoutePlanner.of(atlas, FreightProfile.truck20t())
                .best(RouteQuery.from("kabul").to("karachi"), Objective.TIME);
        return RouteJson.of(answer).path("routes").toString();
    }
}
