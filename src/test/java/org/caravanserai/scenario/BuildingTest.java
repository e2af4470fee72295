package org.caravanserai.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.Terrain;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.geo.Position;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;

/** Building: projects of the register, new links and new crossings. */
class BuildingTest {

    /** A planned railway in two countries, and between its ends a rail crossing that nobody ever used. */
    private static Atlas planned(String pakistaniGauge) {
        return TwoGates.world()
                .rate("CAREC", Mode.RAIL, "swod_bulk", 50)
                .rate("CAREC", Mode.RAIL, "swod", 50)
                .plannedRail("kabul", "torkham-af", "1520", 100)
                .plannedRail("torkham-pk", "karachi", pakistaniGauge, 200)
                .crossing(
                        "torkham-rail",
                        "torkham-af",
                        "torkham-pk",
                        Mode.RAIL,
                        OpeningCalendar.always(),
                        World.spell("1992-01-01", null, CrossingState.CLOSED))
                .project("khyber-railway", "rail-kabul-torkham-af", "rail-torkham-pk-karachi")
                .project("not-drawn")
                .project("better-road", "kabul-torkham-af")
                .atlas();
    }

    @Test
    void aProjectOpensItsLinksAndTheCrossingBetweenThatNobodyEverUsed() {
        Atlas built = Scenario.named("").opening("project:khyber-railway").applyTo(planned("1520"));
        assertThat(built.contents().links())
                .filteredOn(link -> link.mode() == Mode.RAIL)
                .allSatisfy(link -> assertThat(link.on(World.TODAY).open()).isTrue())
                .hasSize(2);
        assertThat(built.crossing("torkham-rail").orElseThrow().on(World.TODAY).open())
                .isTrue();
    }

    @Test
    void aProjectClosedAgainIsAsGoodAsNotBuilt() {
        Atlas closed = Scenario.named("")
                .opening("project:khyber-railway")
                .closing("project:khyber-railway")
                .applyTo(planned("1520"));
        assertThat(closed.contents().links())
                .filteredOn(link -> link.mode() == Mode.RAIL)
                .noneSatisfy(link -> assertThat(link.on(World.TODAY).open()).isTrue())
                .hasSize(2);
    }

    @Test
    void aProjectFromADayOnIsThereFromThatDayOn() {
        Atlas built = Scenario.named("")
                .opening("project:khyber-railway@2030-01-01..")
                .applyTo(planned("1520"));
        var link = built.link("rail-kabul-torkham-af").orElseThrow();
        assertThat(link.on(World.TODAY).open()).isFalse();
        assertThat(link.on(LocalDate.of(2029, 12, 31)).open()).isFalse();
        assertThat(link.on(LocalDate.of(2030, 1, 1)).open()).isTrue();
    }

    @Test
    void aPoliticallyClosedCrossingStaysClosedWhenARoadToItIsBuilt() {
        Atlas atlas = new World()
                .place("a", "AF")
                .place("b", "PK")
                .place("c", "PK")
                .road("b", "c", 10)
                .crossing(
                        "gate",
                        "a",
                        "b",
                        World.spell("1992-01-01", null, CrossingState.OPEN),
                        World.spell("2025-10-12", null, CrossingState.CLOSED))
                .project("expressway", "b-c")
                .atlas();
        Atlas built = Scenario.named("").opening("project:expressway").applyTo(atlas);
        assertThat(built.crossing("gate").orElseThrow().on(World.TODAY).open()).isFalse();
    }

    @Test
    void aRailwayWithoutAGaugeIsNotOpenedUntilItHasOne() {
        Scenario opening = Scenario.named("").opening("project:khyber-railway");
        assertThat(errors(opening, planned("")))
                .singleElement()
                .asString()
                .contains("the data has none for rail-torkham-pk-karachi; set it first, such as"
                        + " link:rail-torkham-pk-karachi gauge=1520");
        Scenario gauged = Scenario.named("")
                .setting("link:rail-torkham-pk-karachi gauge=1676")
                .opening("project:khyber-railway");
        assertThat(gauged.applyTo(planned(""))
                        .link("rail-torkham-pk-karachi")
                        .orElseThrow()
                        .gaugeMm())
                .isEqualTo("1676");
    }

    @Test
    void aProjectThatIsNotDrawnCannotBeOpenedAndOneOfWorkingLinksOnlyWarns() {
        Atlas atlas = planned("1520");
        assertThat(errors(Scenario.named("").opening("project:not-drawn"), atlas))
                .singleElement()
                .asString()
                .contains("draws no links");
        assertThat(Scenario.named("").opening("project:better-road").on(atlas).warnings())
                .extracting(Remark::message)
                .containsExactly(
                        "is open already on 2026-01-31; what gets faster or cheaper is to be set, such as speed*1.4");
    }

    /** One degree of longitude on the equator is 111.320 km (WGS 84), two are 222.639. */
    @Test
    void aNewLinkIsAsLongAsItsLine() {
        Atlas atlas = new World().place("a", "KE", 0, 0).place("b", "KE", 2, 0).atlas();
        Atlas straight =
                Scenario.named("").adding(NewLink.road("new", "a", "b")).applyTo(atlas);
        assertThat(km(straight)).isCloseTo(222.639, within(0.001));
        Atlas bent = Scenario.named("")
                .adding(NewLink.road("new", "a", "b")
                        .along(List.of(new Position(0, 0), new Position(1, 1), new Position(2, 0))))
                .applyTo(atlas);
        double leg = new Position(0, 0).distanceKm(new Position(1, 1));
        assertThat(km(bent)).isCloseTo(2 * leg, within(0.001)).isGreaterThan(300);
        Atlas stated = Scenario.named("")
                .adding(NewLink.road("new", "a", "b").ofLengthKm(250))
                .applyTo(atlas);
        assertThat(km(stated)).isEqualTo(250);
    }

    /** 50 km of new road are 1 h and 1.333 of rest; 4 h at the gate, half of them on either side. */
    @Test
    void aNewRoadAndANewGateMakeAWay() {
        Atlas atlas = new World()
                .place("a", "AF", 0, 0)
                .place("b", "AF", 0.1, 0)
                .place("c", "PK", 0.11, 0)
                .place("d", "PK", 0.2, 0)
                .road("c", "d", 50)
                .atlas();
        Atlas built = Scenario.named("")
                .adding(NewLink.road("new-road", "a", "b").ofLengthKm(50))
                .adding(NewCrossing.between("new-gate", "b", "c", Mode.ROAD).taking(4, 30))
                .applyTo(atlas);
        RouteAnswer answer = RoutePlanner.of(built, FreightProfile.truck20t())
                .fastest(RouteQuery.from("a").to("d"));
        assertThat(answer.routeOrThrow().ledger().hours()).isCloseTo(2 * (1 + 4.0 / 3) + 4, within(0.002));
        assertThat(answer.routeOrThrow().ledger().usd()).isEqualTo(2 * 100 + 30);
    }

    @Test
    void whatIsAddedCanBeChangedByWhatFollows() {
        Atlas closed = Scenario.named("")
                .adding(NewLink.road("new", "kabul", "torkham-af"))
                .closing("link:new")
                .applyTo(TwoGates.world().atlas());
        assertThat(closed.link("new").orElseThrow().on(World.TODAY).open()).isFalse();
    }

    @Test
    void allThatIsWrongWithANewLinkIsToldAtOnce() {
        NewLink wrong = NewLink.rail("Neu", "kabol", "karachi", "1000").through(Terrain.MOUNTAIN);
        NewLink abroad = NewLink.road("kabul-torkham-af", "kabul", "karachi")
                .ofLengthKm(5)
                .along(List.of(new Position(69.17, 34.53), new Position(60, 30)));
        assertThat(errors(
                        Scenario.named("").adding(wrong).adding(abroad),
                        TwoGates.world().atlas()))
                .satisfiesExactly(
                        error -> assertThat(error).contains("change 1").contains("\"Neu\" is no id"),
                        error -> assertThat(error).contains("a railway needs a gauge of 1435, 1520 or 1676"),
                        error -> assertThat(error).contains("no place \"kabol\"; did you mean kabul"),
                        error -> assertThat(error).contains("change 2").contains("id kabul-torkham-af is taken"),
                        error -> assertThat(error).contains("it runs from AF to PK; end it at a post on either side"),
                        error -> assertThat(error).contains("its line ends").contains("km from karachi"),
                        error -> assertThat(error).contains("a length of 5.0 km is less than"));
    }

    @Test
    void aNewCrossingJoinsTwoCountries() {
        assertThat(errors(
                        Scenario.named("").adding(NewCrossing.between("torkham", "kabul", "torkham-af", Mode.ROAD)),
                        TwoGates.world().atlas()))
                .satisfiesExactly(
                        error -> assertThat(error).contains("id torkham is taken"),
                        error -> assertThat(error).contains("its posts lie both in AF"));
    }

    private static double km(Atlas atlas) {
        return atlas.link("new").orElseThrow().lengthKm().value();
    }

    private static List<String> errors(Scenario scenario, Atlas atlas) {
        return catchThrowableOfType(ScenarioException.class, () -> scenario.applyTo(atlas)).errors().stream()
                .map(Remark::toString)
                .toList();
    }
}
