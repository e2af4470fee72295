package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.World.spell;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.caravanserai.World;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.Mode;
import org.caravanserai.freight.FreightProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why there is no route, and the least that opens one: by lifting bans one and two at a time, and worked by hand. */
class BlockedWayTest {

    private static final FreightProfile CONTAINER =
            FreightProfile.named("container-40ft").orElseThrow();
    private static final RouteQuery QUERY = RouteQuery.from(RailWorld.FROM).to(RailWorld.TO);
    private static final List<Ban> BANS = List.of(
            Ban.parse("mode:rail"),
            Ban.parse("country:TM"),
            Ban.parse("country:AF"),
            Ban.parse("country:IR"),
            Ban.parse("select:from_country = 'UZ' AND mode = 'road'"));

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void namesEverySmallestSetOfBansToLift(long seed) {
        RoutePlanner planner = RoutePlanner.of(RailWorld.of(seed), CONTAINER);
        RouteAnswer answer = planner.fastest(QUERY.avoiding(BANS));
        if (answer instanceof RouteAnswer.NoRoute none) {
            assertThat(none.openings().stream().map(Opening::steps))
                    .containsExactlyInAnyOrderElementsOf(smallestLifts(planner));
            assertThat(none.openings())
                    .isSortedAccordingTo((a, b) ->
                            Long.compare(a.amount().milliHours(), b.amount().milliHours()));
        }
    }

    private static List<List<String>> smallestLifts(RoutePlanner planner) {
        List<List<String>> lifts = new ArrayList<>();
        OptionalInt least = OptionalInt.empty();
        for (int size = 1; size <= BANS.size() && least.isEmpty(); size++) {
            for (long bits = 1; bits < 1 << BANS.size(); bits++) {
                BitSet lifted = BitSet.valueOf(new long[] {bits});
                List<Ban> kept = new ArrayList<>();
                List<String> steps = new ArrayList<>();
                for (int i = 0; i < BANS.size(); i++) {
                    if (lifted.get(i)) {
                        steps.add("lift the ban " + BANS.get(i));
                    } else {
                        kept.add(BANS.get(i));
                    }
                }
                if (steps.size() == size
                        && planner.fastest(QUERY.avoiding(kept)).route().isPresent()) {
                    lifts.add(steps.stream().sorted().toList());
                    least = OptionalInt.of(size);
                }
            }
        }
        return lifts;
    }

    /** The comparison says nothing of worlds with a route, nor of those that no lifting opens. */
    @Test
    void inManyWorldsTwoBansMustBeLifted() {
        assertThat(seeds().filter(seed ->
                                RoutePlanner.of(RailWorld.of(seed), CONTAINER).fastest(QUERY.avoiding(BANS))
                                                instanceof RouteAnswer.NoRoute none
                                        && none.openings().size() > 0
                                        && none.openings().get(0).steps().size() > 1)
                        .count())
                .isGreaterThan(10);
    }

    private static World twoPosts() {
        return new World()
                .zone("AF", "Asia/Kabul")
                .zone("PK", "Asia/Karachi")
                .zone("IR", "Asia/Tehran")
                .place("kabul", "AF")
                .place("torkham-af", "AF")
                .place("torkham-pk", "PK")
                .place("iran-east", "IR")
                .place("iran-south", "IR")
                .place("karachi", "PK")
                .road("kabul", "torkham-af", 100)
                .road("torkham-pk", "karachi", 200)
                .road("iran-east", "iran-south", 500)
                .crossing("west", "kabul", "iran-east")
                .crossing("south", "iran-south", "karachi");
    }

    @Test
    void offersToOpenAPostOrToLiftTheBan() {
        World world = twoPosts()
                .crossing("torkham", "torkham-af", "torkham-pk", spell("2025-10-12", null, CrossingState.CLOSED));
        var none = (RouteAnswer.NoRoute) RoutePlanner.of(world.atlas(), FreightProfile.truck20t())
                .shortest(RouteQuery.from("kabul").to("karachi").avoiding("country:IR"));
        assertThat(none.remedy()).isEqualTo("open border crossing torkham, or lift the ban country:IR");
        assertThat(none.explanation())
                .contains("border crossing torkham is closed since 2025-10-12")
                .endsWith("it would do to open border crossing torkham, or lift the ban country:IR");
        assertThat(none.inTheWay()).extracting(Blockage::reason).contains("banned by country:IR");
    }

    @Test
    void withAClockNamesTheGateThatDoesNotOpenAgain() {
        World world = twoPosts()
                .crossing(
                        "torkham",
                        "torkham-af",
                        "torkham-pk",
                        spell("1992-01-01", null, CrossingState.OPEN),
                        spell("2026-01-21", null, CrossingState.CLOSED));
        // open on the day of departure, shut for good before freight can be there: 100 km and a night's rest
        var none = (RouteAnswer.NoRoute) RoutePlanner.of(world.atlas(), FreightProfile.truck20t())
                .fastest(RouteQuery.from("kabul")
                        .to("karachi")
                        .avoiding("country:IR")
                        .departing(LocalDateTime.parse("2026-01-20T23:30")));
        assertThat(none.inTheWay()).extracting(Blockage::what).contains("border crossing torkham");
        assertThat(none.remedy()).contains("open border crossing torkham");
        assertThat(none.inTheWay().stream()
                        .filter(blockage -> blockage.what().endsWith("torkham"))
                        .map(Blockage::reason))
                .containsExactly("not open again by 2027-02-24 once freight is there");
    }

    @Test
    void saysThatNothingMeetsWhatIsRequired() {
        World world = twoPosts();
        var none = (RouteAnswer.NoRoute) RoutePlanner.of(world.atlas(), FreightProfile.truck20t())
                .shortest(RouteQuery.from("kabul").to("karachi").requiring("end:" + Mode.SEA.word()));
        assertThat(none.explanation()).endsWith("no such way, open or closed, that meets end:sea");
        assertThat(none.openings()).isEmpty();
    }
}
