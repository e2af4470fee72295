package org.caravanserai.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Mode;
import org.caravanserai.freight.BorderModel;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.Ledger;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;

/** What scenarios do to the data that ships with the library. */
class ShippedScenariosTest {

    private static final Atlas ATLAS = Atlas.bundled();
    private static final RouteQuery KABUL_TO_KARACHI =
            RouteQuery.from("kabul").to("karachi").avoiding("country:IR", "country:CN");

    /** On the reference date all crossings between Afghanistan and Pakistan are closed since 12 October 2025. */
    @Test
    void kabulReachesKarachiAgainWhenTorkhamOpens() {
        assertThat(truck(ATLAS).route()).isEmpty();
        Atlas opened = Scenario.named("Torkham opens").opening("torkham").applyTo(ATLAS);
        assertThat(truck(opened).routeOrThrow().borderCrossings())
                .extracting(passage -> passage.crossing().id())
                .containsExactly("torkham");
    }

    /** Out of Pakistan by Chaman 54 h in 2022 (CPMM); into Afghanistan its mean stands in. Both are halved. */
    @Test
    void halfTheHoursAtChamanAreHalfOfWhatItTakes() {
        Atlas halved = Scenario.named("").setting("crossing:chaman hours*0.5").applyTo(ATLAS);
        Ledger before = chaman(ATLAS);
        Ledger after = chaman(halved);
        assertThat(before.entries().get(0).amount().milliHours()).isEqualTo(54_000);
        assertThat(after.entries().get(0).amount().milliHours()).isEqualTo(27_000);
        assertThat(after.hours()).isCloseTo(before.hours() / 2, within(0.001));
        assertThat(after.usd()).isEqualTo(before.usd());
    }

    /** The Pakistani part has no gauge in the data; given one, the railway from Naibabad runs through Kharlachi. */
    @Test
    void theTransAfghanRailwayRunsOnceItsPakistaniPartHasAGauge() {
        Atlas built = Scenario.named("UAP")
                .where("IN ('uap-kharlachi-parachinar', 'uap-parachinar-thal', 'uap-thal-kohat')", "gauge=1520")
                .opening("project:trans-afghan-railway-kharlachi@2030-01-01..")
                .asOf(LocalDate.of(2030, 6, 1))
                .applyTo(ATLAS);
        RoutePlanner planner =
                RoutePlanner.of(built, FreightProfile.named("bulk-rail-wagon").orElseThrow());
        RouteQuery query = RouteQuery.from("naibabad-junction").to("kohat").avoiding("country:IR", "country:CN");
        assertThat(planner.shortest(query).routeOrThrow().borderCrossings())
                .extracting(passage -> passage.crossing().id())
                .containsExactly("kharlachi-rail");
        assertThat(planner.shortest(query.asOf(LocalDate.of(2029, 12, 31))).route())
                .isEmpty();
    }

    /** A project opens the crossings at its ends that were never in use, and no other. */
    @Test
    void everyProjectWithGaugesOpensOnlyItsOwn() {
        LocalDate date = ATLAS.info().referenceDate();
        int built = 0;
        for (var project : ATLAS.contents().register().projects()) {
            boolean gauged = project.links().stream()
                    .map(id -> ATLAS.link(id).orElseThrow())
                    .noneMatch(
                            link -> link.mode() == Mode.RAIL && link.gaugeMm().isEmpty());
            if (gauged && !project.links().isEmpty()) {
                Atlas opened =
                        Scenario.named("").opening("project:" + project.id()).applyTo(ATLAS);
                assertThat(opened.contents().links())
                        .filteredOn(link -> !link.equals(ATLAS.link(link.id()).orElseThrow()))
                        .allSatisfy(link -> assertThat(project.links()).contains(link.id()));
                assertThat(project.links())
                        .allSatisfy(id -> assertThat(
                                        opened.link(id).orElseThrow().on(date).open())
                                .isTrue());
                assertThat(opened.contents().crossings())
                        .filteredOn(crossing -> !crossing.equals(asRead(crossing)))
                        .noneSatisfy(crossing -> assertThat(
                                        asRead(crossing).timeline().everInUse())
                                .isTrue());
                built++;
            }
        }
        assertThat(built).isGreaterThan(30);
    }

    private static BorderCrossing asRead(BorderCrossing crossing) {
        return ATLAS.crossing(crossing.id()).orElseThrow();
    }

    private static Ledger chaman(Atlas atlas) {
        return new Ledger(
                new BorderModel(atlas, FreightProfile.truck20t(), atlas.info().referenceDate())
                        .over(atlas.crossing("chaman").orElseThrow(), "chaman-pk"));
    }

    private static RouteAnswer truck(Atlas atlas) {
        return RoutePlanner.of(atlas, FreightProfile.truck20t()).fastest(KABUL_TO_KARACHI);
    }
}
