package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.caravanserai.World;
import org.caravanserai.atlas.CalendarRule;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.atlas.OpeningHours;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Position;
import org.caravanserai.network.Objective;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.MultiPolygon;

/** What is within reach in small worlds, worked by hand. Trains go 50 km/h, without rests, at 2 USD a km. */
class ReachTest {

    private static final FreightProfile TRAIN =
            FreightProfile.named("rail-container-40ft").orElseThrow();
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 1, 24, 8, 0);

    private static World railways() {
        return new World()
                .zone("UZ", "Asia/Tashkent")
                .rate("CAREC", Mode.RAIL, "swod", 50)
                .rate("CAREC", Mode.RAIL, "tfi3", 1000);
    }

    /** Two towns a degree of longitude apart on the equator, 111.3195 km as drawn, 100 km as stated. */
    private static RoutePlanner oneRailway() {
        return RoutePlanner.of(
                railways()
                        .place("a", "UZ", 60, 0)
                        .place("b", "UZ", 61, 0)
                        .rail("a", "b", "1520", 100)
                        .atlas(),
                TRAIN);
    }

    @Test
    void aLinkOfAHundredKmAtFiftyAnHourIsReachedToItsMiddleInAnHour() {
        Reach reach = oneRailway().reach("a", TripOptions.none(), Objective.TIME, 1);
        assertThat(stretches(reach)).containsExactly("rail-a-b km 0.0 to 50.0");
        assertThat(places(reach)).containsExactly("a");
        Alignment line = reach.bands().get(0).stretches().get(0).alignment();
        assertThat(line.start()).isEqualTo(new Position(60, 0));
        assertThat(line.end().longitudeDegrees()).isCloseTo(60.5, offset(1e-6));
    }

    @Test
    void isCutFromTheOtherEndTowardsAPlace() {
        Reach reach = oneRailway().reach(ReachQuery.towards("a").within(1.5), Objective.TIME);
        assertThat(stretches(reach)).containsExactly("rail-a-b km 0.0 to 75.0");
        Reach fromTheEnd = oneRailway().reach(ReachQuery.towards("b").within(1.5), Objective.TIME);
        assertThat(stretches(fromTheEnd)).containsExactly("rail-a-b km 25.0 to 100.0");
        assertThat(places(fromTheEnd)).containsExactly("b");
    }

    @Test
    void holdsTheStopAtTheVeryLimit() {
        Reach reach = oneRailway().reach(ReachQuery.from("a").within(1.999, 2), Objective.TIME);
        assertThat(reach.bands().get(0).stops()).hasSize(1);
        assertThat(reach.bands().get(1).stops())
                .extracting(stop -> stop.place().id() + " " + stop.amount().hours())
                .containsExactly("a 0.0", "b 2.0");
        assertThat(reach.bands().get(1).networkKm()).isEqualTo(100);
        assertThat(reach.limitOf(reach.stops().get(1))).isEqualTo(2);
    }

    @Test
    void kilometresAndDollarsAreLimitsToo() {
        assertThat(stretches(oneRailway().reach("a", TripOptions.none(), Objective.DISTANCE, 30)))
                .containsExactly("rail-a-b km 0.0 to 30.0");
        Reach dollars = oneRailway().reach("a", TripOptions.none(), Objective.COST, 300);
        assertThat(places(dollars)).containsExactly("a", "b");
        double usd = dollars.stops().get(1).amount().usd();
        assertThat(stretches(oneRailway().reach("a", TripOptions.none(), Objective.COST, usd / 4)))
                .containsExactly("rail-a-b km 0.0 to 25.0");
    }

    /** From a: c by b takes 100 km, straight 160: from b 60 km of the straight link are left when it is met in the middle. */
    @Test
    void aLinkReachedFromBothEndsHasAGapUntilTheyMeet() {
        RoutePlanner planner = RoutePlanner.of(
                railways()
                        .place("a", "UZ")
                        .place("b", "UZ")
                        .place("c", "UZ")
                        .rail("a", "b", "1520", 40)
                        .rail("b", "c", "1520", 60)
                        .rail("a", "c", "1520", 160)
                        .atlas(),
                TRAIN);
        assertThat(stretches(planner.reach("a", TripOptions.none(), Objective.DISTANCE, 110)))
                .contains("rail-a-c km 0.0 to 110.0", "rail-a-c km 150.0 to 160.0");
        assertThat(stretches(planner.reach("a", TripOptions.none(), Objective.DISTANCE, 130)))
                .contains("rail-a-c km 0.0 to 160.0");
    }

    @Test
    void bordersAndBannedLinksAreNoGround() {
        World world = new World()
                .place("a", "UZ")
                .place("post", "UZ")
                .place("beyond", "TM")
                .place("b", "TM")
                .road("a", "post", 100)
                .road("beyond", "b", 100)
                .crossing("gate", "post", "beyond");
        RoutePlanner planner = RoutePlanner.of(world.atlas(), FreightProfile.truck20t());
        Reach all = planner.reach("a", TripOptions.none(), Objective.TIME, 100);
        assertThat(stretches(all)).containsExactly("a-post km 0.0 to 100.0", "beyond-b km 0.0 to 100.0");
        TripOptions shut = TripOptions.none().avoiding(List.of(Ban.parse("post:gate")));
        assertThat(stretches(planner.reach("a", shut, Objective.TIME, 100))).containsExactly("a-post km 0.0 to 100.0");
        assertThat(places(planner.reach(ReachQuery.towards("b").within(100).with(shut), Objective.TIME)))
                .containsExactly("b", "beyond");
    }

    private static OpeningCalendar from(int hour) {
        return new OpeningCalendar(List.of(new CalendarRule(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EnumSet.allOf(DayOfWeek.class),
                Optional.of(new OpeningHours(LocalTime.of(hour, 0), LocalTime.of(23, 0))),
                ZoneId.of("Asia/Tashkent"),
                List.of(),
                List.of("made-up"))));
    }

    /** Departs at 8, the tunnel opens at 11; of the half hour after, a tenth is break (1 h to 9 h at the wheel). */
    @Test
    void withADepartureAGateIsWaitedForBeforeTheLink() {
        World world = railways().place("a", "UZ").place("b", "UZ").road("a", "b", 100, from(11));
        RoutePlanner planner = RoutePlanner.of(world.atlas(), FreightProfile.truck20t());
        Reach reach = planner.reach("a", TripOptions.none().departing(MORNING), Objective.TIME, 3.5);
        assertThat(reach.bands().get(0).stretches().get(0).toKm()).isCloseTo(22.5, offset(0.06));
        assertThat(reach.bands().get(0).stretches()).hasSize(1);
    }

    /** 9 h at the wheel with 1 h of breaks are 450 km in 10 h; then the driver rests 11 h and does not move. */
    @Test
    void withADepartureWhoRestsDoesNotMove() {
        World world = railways().place("a", "UZ").place("b", "UZ").road("a", "b", 1000);
        RoutePlanner planner = RoutePlanner.of(world.atlas(), FreightProfile.truck20t());
        TripOptions morning = TripOptions.none().departing(MORNING);
        Reach reach = planner.reach(ReachQuery.from("a").within(10, 20.9, 22.11).with(morning), Objective.TIME);
        assertThat(reach.bands().get(0).stretches().get(0).toKm()).isCloseTo(450, offset(0.06));
        assertThat(reach.bands().get(1).stretches().get(0).toKm()).isCloseTo(450, offset(0.06));
        assertThat(reach.bands().get(2).stretches().get(0).toKm()).isCloseTo(500, offset(0.1));
    }

    /** Shut 12 of 24 hours: met shut half the time and then waited for 6 h, so 3 h on average. 50 km take 1 h and its rests. */
    @Test
    void withoutADepartureTheExpectedWaitComesBeforeTheLink() {
        World world = railways().place("a", "UZ").place("b", "UZ").road("a", "b", 100, from(11));
        RoutePlanner planner = RoutePlanner.of(world.atlas(), FreightProfile.truck20t());
        assertThat(stretches(planner.reach("a", TripOptions.none(), Objective.TIME, 2.9)))
                .isEmpty();
        Reach reach = planner.reach("a", TripOptions.none(), Objective.TIME, 3 + 1 + 12.0 / 9);
        assertThat(reach.bands().get(0).stretches().get(0).toKm()).isCloseTo(50, offset(0.06));
        Reach inbound = planner.reach(ReachQuery.towards("b").within(1 + 12.0 / 9), Objective.TIME);
        assertThat(inbound.bands().get(0).stretches().get(0).fromKm()).isCloseTo(50, offset(0.06));
    }

    @Test
    void areasGoAsFarAsTheCutAndTheWidth() {
        List<MultiPolygon> areas = oneRailway()
                .reach(ReachQuery.from("a").within(1, 2), Objective.TIME)
                .areas(10);
        double width = 10 / 111.3195;
        assertThat(areas.get(0).getEnvelopeInternal().getMaxX()).isCloseTo(60.5 + width, offset(1e-3));
        assertThat(areas.get(1).getEnvelopeInternal().getMaxX()).isCloseTo(61 + width, offset(1e-3));
        assertThat(areas.get(1).getEnvelopeInternal().getMinX()).isCloseTo(60 - width, offset(1e-3));
        assertThat(areas.get(1).getEnvelopeInternal().getMaxY()).isCloseTo(10 / 110.574, offset(1e-3));
    }

    @Test
    void aPlaceOffTheNetworkReachesNothing() {
        RoutePlanner planner = RoutePlanner.of(railways().place("island", "UZ").atlas(), TRAIN);
        Reach reach = planner.reach("island", TripOptions.none(), Objective.TIME, 24);
        assertThat(reach.stops()).isEmpty();
        assertThat(reach.areas(25))
                .singleElement()
                .satisfies(area -> assertThat(area.isEmpty()).isTrue());
    }

    @Test
    void refusesWhatDoesNotApply() {
        RoutePlanner planner = oneRailway();
        TripOptions morning = TripOptions.none().departing(MORNING);
        assertThatThrownBy(() -> ReachQuery.towards("a").within(24).with(morning))
                .hasMessageContaining("leave the departure out");
        assertThatThrownBy(() -> planner.reach("a", morning, Objective.COST, 24))
                .hasMessageContaining("earliest");
        assertThatThrownBy(() -> ReachQuery.from("a").within()).hasMessageContaining("needs a limit");
        assertThatThrownBy(() -> ReachQuery.from("a").within(24, 0)).hasMessageContaining("was 0.0");
        assertThatThrownBy(() -> ReachQuery.from("a").within(Double.NaN)).hasMessageContaining("was NaN");
        assertThatThrownBy(() -> planner.reach("aa", TripOptions.none(), Objective.TIME, 1))
                .hasMessageContaining("no place \"aa\"");
    }

    private static List<String> stretches(Reach reach) {
        return reach.bands().get(0).stretches().stream()
                .map(ReachedStretch::toString)
                .toList();
    }

    private static List<String> places(Reach reach) {
        return reach.stops().stream().map(stop -> stop.place().id()).toList();
    }
}
