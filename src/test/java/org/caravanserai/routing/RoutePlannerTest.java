package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.World.spell;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.caravanserai.World;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.Season;
import org.caravanserai.atlas.Terrain;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.junit.jupiter.api.Test;

/** Kabul to Karachi, by Torkham (300 km) or by Chaman (400 km), and a pass that is shut in winter. */
class RoutePlannerTest {

    private final World world = new World()
            .place("kabul", "AF")
            .place("torkham-af", "AF")
            .place("torkham-pk", "PK")
            .place("chaman-af", "AF")
            .place("chaman-pk", "PK")
            .place("karachi", "PK")
            .road("kabul", "torkham-af", 100)
            .road("torkham-pk", "karachi", 200)
            .road("kabul", "chaman-af", 200)
            .road("chaman-pk", "karachi", 200);

    private World bothOpen() {
        return world.crossing("torkham", "torkham-af", "torkham-pk").crossing("chaman", "chaman-af", "chaman-pk");
    }

    private World bothShutSinceOctober() {
        var open = spell("1992-01-01", null, CrossingState.OPEN);
        var shut = spell("2025-10-12", null, CrossingState.CLOSED);
        return world.crossing("torkham", "torkham-af", "torkham-pk", open, shut)
                .crossing("chaman", "chaman-af", "chaman-pk", open, shut);
    }

    @Test
    void takesTheShorterWay() {
        assertThat(legs(planner(bothOpen()).shortest(query())))
                .containsExactly("kabul-torkham-af", "torkham", "torkham-pk-karachi");
    }

    @Test
    void takesTheLongerWayRoundABannedPost() {
        assertThat(legs(planner(bothOpen()).shortest(query().avoiding("post:torkham-pk"))))
                .containsExactly("kabul-chaman-af", "chaman", "chaman-pk-karachi");
    }

    @Test
    void takesTheNetworkOfTheDateAskedFor() {
        RoutePlanner planner = planner(bothShutSinceOctober());
        assertThat(planner.shortest(query().asOf(LocalDate.parse("2025-10-11"))).route())
                .isPresent();
        assertThat(planner.shortest(query().asOf(LocalDate.parse("2025-10-12"))).route())
                .isEmpty();
    }

    @Test
    void saysWhichClosuresStandInTheWayAndWhichToLift() {
        var none = (RouteAnswer.NoRoute) planner(bothShutSinceOctober()).fastest(query());
        assertThat(none.inTheWay())
                .extracting(Blockage::what)
                .containsExactlyInAnyOrder("border crossing torkham", "border crossing chaman");
        assertThat(none.openingWouldDo()).extracting(Blockage::what).containsExactly("border crossing torkham");
        assertThat(none.openingWouldDo().get(0).reason()).startsWith("closed since 2025-10-12");
        assertThatThrownBy(none::routeOrThrow)
                .isInstanceOf(NoRouteException.class)
                .hasMessageContaining("torkham is closed");
    }

    @Test
    void saysWhichBansStandInTheWay() {
        var none = (RouteAnswer.NoRoute)
                planner(bothOpen()).shortest(query().avoiding("post:torkham", "link:kabul-chaman-af"));
        assertThat(none.inTheWay())
                .extracting(Blockage::what, Blockage::reason)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("border crossing torkham", "banned by post:torkham"),
                        Tuple.tuple("link kabul-chaman-af", "banned by link:kabul-chaman-af"));
    }

    @Test
    void saysThatThereIsNoSuchWayAtAll() {
        var none = (RouteAnswer.NoRoute) planner(world).fastest(query());
        assertThat(none.openingWouldDo()).isEmpty();
        assertThat(none.explanation()).contains("no such way, open or closed");
    }

    @Test
    void explainsAlsoAWayOfManyBannedLegs() {
        World chain = new World().place("p0", "KZ");
        for (int i = 1; i <= 40; i++) {
            chain.place("p" + i, "KZ").road("p" + (i - 1), "p" + i, 10);
        }
        var none = (RouteAnswer.NoRoute)
                planner(chain).fastest(RouteQuery.from("p0").to("p40").avoiding("mode:road"));
        assertThat(none.openingWouldDo()).hasSize(40);
        assertThat(none.inTheWay()).hasSize(1);
    }

    @Test
    void saysThatAPlaceIsOnNoRoad() {
        var none = (RouteAnswer.NoRoute) planner(world.place("island", "PK"))
                .fastest(RouteQuery.from("kabul").to("island"));
        assertThat(none.explanation()).endsWith("place island is on no road of the atlas");
    }

    @Test
    void doesNotUseAPassInItsSeason() {
        Season winter = new Season(MonthDay.of(11, 15), MonthDay.of(4, 15));
        World passes = new World()
                .place("a", "KG")
                .place("b", "KG")
                .road("pass", "a", "b", 10, LinkClass.PRIMARY, Terrain.MOUNTAIN, Optional.of(winter))
                .road("round", "a", "b", 90, LinkClass.PRIMARY, Terrain.FLAT, Optional.empty());
        RoutePlanner planner = planner(passes);
        RouteQuery query = RouteQuery.from("a").to("b");
        assertThat(legs(planner.shortest(query.asOf(LocalDate.parse("2026-01-15")))))
                .containsExactly("round");
        assertThat(legs(planner.shortest(query.asOf(LocalDate.parse("2026-07-15")))))
                .containsExactly("pass");
    }

    @Test
    void reportsBordersWithTheirPlaceOnTheRoute() {
        Route route = planner(bothOpen()).shortest(query()).routeOrThrow();
        BorderPassage border = route.borderCrossings().get(0);
        assertThat(border.fromPost().id()).isEqualTo("torkham-af");
        assertThat(border.toPost().id()).isEqualTo("torkham-pk");
        assertThat(border.kmFromStart()).isEqualTo(100);
        assertThat(border.ledger().hours()).isEqualTo(10);
        assertThat(route.ledger().of(Component.BORDER).hours()).isEqualTo(10);
    }

    @Test
    void bansACorridorLinkByLink() {
        World withCorridor = bothOpen().corridor("torkham-road", List.of("kabul-torkham-af"), List.of("torkham"));
        assertThat(legs(planner(withCorridor).shortest(query().avoiding("corridor:torkham-road"))))
                .contains("chaman");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        RoutePlanner planner = planner(bothOpen());
        assertThatThrownBy(() -> planner.fastest(RouteQuery.from("kabull").to("karachi")))
                .hasMessage("no place \"kabull\"; did you mean kabul?");
        assertThatThrownBy(() -> planner.fastest(query().avoiding("country:XX")))
                .hasMessageContaining("AF, PK");
        assertThatThrownBy(() -> query().avoiding("torkham")).hasMessageContaining("KIND:NAME");
        assertThatThrownBy(() -> query().avoiding("pots:torkham")).hasMessageContaining("country, post");
        assertThatThrownBy(() -> planner.fastest(RouteQuery.from("kabul").to("KABUL")))
                .hasMessageContaining("to itself");
    }

    private static RouteQuery query() {
        return RouteQuery.from("kabul").to("karachi");
    }

    private static RoutePlanner planner(World world) {
        return RoutePlanner.of(world.atlas(), FreightProfile.truck20t());
    }

    private static List<String> legs(RouteAnswer answer) {
        return answer.routeOrThrow().legs().stream().map(Leg::id).toList();
    }
}
