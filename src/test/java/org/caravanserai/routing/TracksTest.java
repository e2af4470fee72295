package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rail, road and sea in one search: what is drawn by hand, and what must hold on the shipped data. */
class TracksTest {

    private static final Atlas ATLAS = Atlas.bundled();
    private static final FreightProfile CONTAINER = profile("container-40ft");

    private static FreightProfile profile(String id) {
        return FreightProfile.named(id).orElseThrow();
    }

    /** 500 km by broad gauge, 500 km by standard gauge, or 1,500 km by road; all at 50 km/h. */
    private static World drawn() {
        return new World()
                .rate("CAREC", Mode.RAIL, "swod", 50)
                .rate("CAREC", Mode.RAIL, "tfi3", 500)
                .place("almaty", "KZ")
                .place("sarakhs", "IR")
                .place("tehran", "IR")
                .rail("almaty", "sarakhs", "1520", 500)
                .rail("sarakhs", "tehran", "1435", 500);
    }

    @Test
    void aBreakOfGaugeIsNeverCrossedForFree() {
        World world = drawn();
        assertThat(fastest(world, CONTAINER).route()).isEmpty();
        Route route = fastest(world.terminal("sarakhs", Track.RAIL_1520, Track.RAIL_1435, 9, 120), CONTAINER)
                .routeOrThrow();
        assertThat(route.legs()).extracting(Leg::kind).containsExactly(LegKind.HAUL, LegKind.TRANSFER, LegKind.HAUL);
        assertThat(route.ledger().hours()).isEqualTo(10 + 9 + 10);
        assertThat(route.ledger().usd()).isEqualTo(500 + 240 + 500); // 500 USD for 500 km and 20 t; 120 a TEU
        assertThat(route.ledger().of(Component.TRANSFER).hours()).isEqualTo(9);
    }

    @Test
    void aTrackOfTwoGaugesNeedsNoChange() {
        World world = new World()
                .rate("CAREC", Mode.RAIL, "swod", 50)
                .rate("CAREC", Mode.RAIL, "tfi3", 500)
                .place("almaty", "KZ")
                .place("sarakhs", "IR")
                .place("tehran", "IR")
                .rail("almaty", "sarakhs", "1435+1520", 500)
                .rail("sarakhs", "tehran", "1435", 500);
        assertThat(fastest(world, CONTAINER).routeOrThrow().ledger().hours()).isEqualTo(20);
    }

    @Test
    void aProfileStaysOnItsTracks() {
        World world = drawn().terminal("sarakhs", Track.RAIL_1520, Track.RAIL_1435, 9, 120);
        assertThat(fastest(world, profile("truck-20t")).route()).isEmpty();
    }

    private static RouteAnswer fastest(World world, FreightProfile profile) {
        return RoutePlanner.of(world.atlas(), profile)
                .fastest(RouteQuery.from("almaty").to("tehran"));
    }

    @ParameterizedTest
    @CsvSource({
        "almaty, gwadar, container-40ft, 2026-01-31",
        "tashkent, karachi-port, rail-container-40ft, 2026-01-31",
        "astana, shanghai-port, rail-container-40ft, 2026-01-31",
        "bishkek, poti-port, container-40ft, 2024-06-01",
        "dushanbe, rotterdam-port, container-40ft, 2025-06-01",
        "ashgabat, karachi-port, rail-container-40ft, 2024-06-01",
        "pavlodar, shahid-rajaee-port, bulk-rail-wagon, 2026-01-31",
        "kabul, karachi-port, container-40ft, 2024-06-01",
        "urumqi, gwadar-port, container-40ft, 2025-07-01"
    })
    void everyLegBeginsOnTheTrackTheLastOneEndedOn(String from, String to, String profile, LocalDate date) {
        RoutePlanner planner = RoutePlanner.of(ATLAS, profile(profile));
        for (Objective objective : Objective.values()) {
            List<Leg> legs = planner.best(RouteQuery.from(from).to(to).asOf(date), objective)
                    .routeOrThrow()
                    .legs();
            assertThat(legs.get(0).from().place()).isEqualTo(from);
            assertThat(legs.get(legs.size() - 1).to().place()).isEqualTo(to);
            for (int i = 1; i < legs.size(); i++) {
                assertThat(legs.get(i).from()).isEqualTo(legs.get(i - 1).to());
            }
            assertThat(legs).allSatisfy(leg -> {
                boolean changes = leg.from().track() != leg.to().track();
                assertThat(leg.kind() == LegKind.TRANSFER).isEqualTo(changes);
                if (changes) {
                    assertThat(leg.amount().milliHours()).isPositive();
                    assertThat(leg.amount().cents()).isPositive();
                }
            });
        }
    }

    /** Rail to Hairatan, lorry over the Salang to Chaman, rail to Karachi: the way of 2024, when Chaman was open. */
    @Test
    void findsTheWayByThreeGaugesOfTheTransAfghanTrade() {
        Route route = RoutePlanner.of(ATLAS, CONTAINER)
                .best(
                        RouteQuery.from("tashkent-station")
                                .to("karachi-station")
                                .asOf(LocalDate.of(2024, 6, 1))
                                .avoiding("country:IR", "country:CN", "country:TM", "country:TJ")
                                .avoiding("post:hairatan", "post:torkham"),
                        Objective.COST)
                .routeOrThrow();
        assertThat(route.legs())
                .extracting(leg -> leg.to().track())
                .contains(Track.RAIL_1520, Track.ROAD, Track.RAIL_1676);
        assertThat(route.borderCrossings())
                .extracting(
                        border -> border.fromPost().country() + border.toPost().country())
                .containsExactly("UZAF", "AFPK");
        assertThat(route.borderCrossings())
                .extracting(border -> border.crossing().id())
                .first()
                .isEqualTo("hairatan-rail");
    }
}
