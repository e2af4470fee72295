package org.caravanserai.analysis.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.TripOptions;
import org.junit.jupiter.api.Test;

/** Elements on more than one track: a railway of two gauges, terminals, a post that only a railway makes a station. */
class TracksOfElementsTest {

    private static World rails() {
        return new World()
                .rate("CAREC", Mode.RAIL, "swod", 50)
                .rate("CAREC", Mode.RAIL, "tfi3", 500)
                .rate("CAREC", Mode.RAIL, "border_outbound_hours", 3)
                .rate("CAREC", Mode.RAIL, "border_inbound_hours", 3)
                .rate("CAREC", Mode.RAIL, "border_outbound_usd", 30)
                .rate("CAREC", Mode.RAIL, "border_inbound_usd", 30);
    }

    private static Bottlenecks bottlenecks(Atlas atlas, String from, String to) {
        return Bottlenecks.of(
                RoutePlanner.of(atlas, FreightProfile.named("container-40ft").orElseThrow()),
                new BottleneckQuery(
                        Traffic.equal(List.of(atlas.placeOf(from)), List.of(atlas.placeOf(to))),
                        TripOptions.none(),
                        Objective.TIME,
                        10),
                done -> {});
    }

    private static Standing of(Bottlenecks all, String target) {
        return all.standings().stream()
                .filter(standing -> standing.element().target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    /** Neither of its two tracks is a bridge by itself, as the other goes round it by the terminals; the railway is. */
    @Test
    void aRailwayOfTwoGaugesIsOneBridge() {
        Atlas atlas = rails().place("a", "KZ")
                .place("b", "KZ")
                .place("c", "KZ")
                .rail("a", "b", "1435+1520", 100)
                .rail("b", "c", "1520", 100)
                .terminal("a", Track.RAIL_1435, Track.RAIL_1520, 5, 0)
                .terminal("b", Track.RAIL_1435, Track.RAIL_1520, 5, 0)
                .atlas();
        Bottlenecks all = bottlenecks(atlas, "a", "c");
        assertThat(of(all, "link:rail-a-b").element().legs()).hasSize(4);
        assertThat(of(all, "link:rail-a-b").bridge()).contains(new Bridge(2, List.of("a"), List.of()));
        assertThat(of(all, "link:rail-b-c").bridge()).contains(new Bridge(1, List.of("c"), List.of()));
        assertThat(of(all, "terminal:a").bridge()).isEmpty();
    }

    private static World twoChanges() {
        return rails().place("a", "KZ")
                .place("b", "KZ")
                .place("c", "KZ")
                .place("d", "KZ")
                .road("a", "b", 150)
                .rail("b", "c", "1435", 100)
                .rail("b", "d", "1520", 100)
                .terminal("b", Track.ROAD, Track.RAIL_1520, 5, 0)
                .terminal("b", Track.RAIL_1520, Track.RAIL_1435, 5, 0);
    }

    /** Off the road onto one gauge, off that onto another, 5 h each: with ten hours off either, both are saved. */
    @Test
    void aWayOverTwoChangesOfATerminalSavesHoursAtBoth() {
        Saving saving =
                of(bottlenecks(twoChanges().atlas(), "a", "c"), "terminal:b").saving();
        assertThat(saving.hoursTaken()).isEqualTo(5);
        assertThat(saving.saved().hours()).isEqualTo(10);
    }

    /**
     * By road 225 km in 10.5 h; by the terminal 7 h of road, 10 h of changes and 2 h of rail. Only with both changes saved is
     * that better, 9 h.
     */
    @Test
    void savingHoursAtBothChangesCanBringWhoComesForNeitherAlone() {
        Atlas atlas = twoChanges().road("a", "c", 225).atlas();
        Saving saving = of(bottlenecks(atlas, "a", "c"), "terminal:b").saving();
        assertThat(saving.switching()).isEqualTo(1);
        assertThat(saving.saved().hours()).isEqualTo(1.5);
    }

    /**
     * A train from p over the border to q, loaded at p from the road, while the railway behind p lies idle: without that
     * railway p is no station, as a scenario that closes it has it, and the road takes over.
     */
    @Test
    void closingARailwayClosesTheStationThatOnlyItMakes() {
        Atlas atlas = rails().place("a", "KZ")
                .place("p", "KZ")
                .place("q", "UZ")
                .place("b", "UZ")
                .road("a", "p", 150)
                .rail("a", "p", "1520", 5000)
                .rail("q", "b", "1520", 50)
                .road("q", "b", 450)
                .crossing("gate", "p", "q")
                .crossing("rail-gate", "p", "q", Mode.RAIL, OpeningCalendar.always())
                .terminal("p", Track.ROAD, Track.RAIL_1520, 1, 0)
                .atlas();
        Bottlenecks all = bottlenecks(atlas, "a", "b");
        assertThat(of(all, "link:rail-a-p").usage().pairs()).isZero();
        assertThat(of(all, "link:rail-a-p").loss().pairs()).isEqualTo(1);
        assertThat(of(all, "link:rail-a-p").loss().more())
                .isEqualTo(of(all, "crossing:rail-gate").loss().more());
        assertThat(of(all, "link:rail-a-p").loss().detours()).containsExactly(new Detour("gate", 1, 1));
    }
}
