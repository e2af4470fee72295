package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.caravanserai.World.spell;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.caravanserai.World;
import org.caravanserai.atlas.CalendarRule;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.OpeningCalendar;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search with a clock against a plain search through every quarter of an hour, and small worlds worked by hand. */
class EarliestArrivalTest {

    private static final int HORIZON_QUARTERS = 12 * 24 * 4;
    private static final FreightProfile CONTAINER =
            FreightProfile.named("container-40ft").orElseThrow();

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isThereWhenASearchThroughEveryQuarterOfAnHourIs(long seed) {
        assertThat(searched(seed)).isEqualTo(expanded(seed));
    }

    /** The comparison says nothing of worlds without a way, without a wait or without a rest. */
    @Test
    void mostWorldsHaveAWayThatWaitsAndRests() {
        long waits = 0;
        long rests = 0;
        long trains = 0;
        for (long seed : seeds().toArray()) {
            Optional<Route> route = answer(seed).route();
            waits += route.filter(way -> has(way, LegKind.WAIT)).isPresent() ? 1 : 0;
            rests += route.filter(way -> way.ledger().of(Component.REST).milliHours() > 0)
                            .isPresent()
                    ? 1
                    : 0;
            trains += route.filter(way -> has(way, LegKind.TRANSFER)).isPresent() ? 1 : 0;
        }
        assertThat(waits).isGreaterThan(60);
        assertThat(rests).isGreaterThan(60);
        assertThat(trains).isGreaterThan(10);
    }

    private static boolean has(Route route, LegKind kind) {
        return route.legs().stream().anyMatch(leg -> leg.kind() == kind);
    }

    private static RouteAnswer answer(long seed) {
        return RoutePlanner.of(TimedWorld.of(seed).atlas(), CONTAINER)
                .fastest(
                        RouteQuery.from(TimedWorld.start()).to(TimedWorld.end()).departing(TimedWorld.DEPARTURE));
    }

    private static OptionalInt searched(long seed) {
        Optional<Route> route = answer(seed).route();
        return route.isPresent()
                ? OptionalInt.of((int) Math.round(route.get().ledger().hours() * 4))
                : OptionalInt.empty();
    }

    /** Where one can be at every quarter, by whom, one quarter after the other. */
    private static OptionalInt expanded(long seed) {
        record State(String stop, int driven) {}
        TimedWorld world = TimedWorld.of(seed);
        TreeMap<Integer, Set<State>> byQuarter = new TreeMap<>();
        byQuarter
                .computeIfAbsent(0, key -> new HashSet<>())
                .addAll(List.of(new State(TimedWorld.start(), 0), new State(TimedWorld.start() + " rail", 0)));
        for (int quarter = 0; quarter < HORIZON_QUARTERS; quarter++) {
            Set<State> states = byQuarter.getOrDefault(quarter, Set.of());
            byQuarter.remove(quarter);
            Queue<State> open = new ArrayDeque<>(states);
            while (!open.isEmpty()) {
                State state = open.remove();
                if (state.stop().equals(TimedWorld.end())) {
                    return OptionalInt.of(quarter);
                }
                byQuarter.computeIfAbsent(quarter + 1, key -> new HashSet<>()).add(state);
                byQuarter
                        .computeIfAbsent(quarter + TimedWorld.REST_QUARTERS, key -> new HashSet<>())
                        .add(new State(state.stop(), 0));
                for (TimedWorld.Move move : world.moves()) {
                    if (move.from().equals(state.stop()) && move.open().test(quarter)) {
                        int at = quarter;
                        int driven = state.driven();
                        for (int step = 0; step < move.quarters(); step++) {
                            if (move.driven() && driven == TimedWorld.DRIVING_QUARTERS) {
                                at += TimedWorld.REST_QUARTERS;
                                driven = 0;
                            }
                            at++;
                            driven += move.driven() ? 1 : 0;
                        }
                        boolean rested =
                                move.newCrew() || (!move.driven() && move.quarters() >= TimedWorld.REST_QUARTERS);
                        byQuarter
                                .computeIfAbsent(at, key -> new HashSet<>())
                                .add(new State(move.to(), rested ? 0 : driven));
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    private static OpeningCalendar weekdays() {
        return new OpeningCalendar(List.of(new CalendarRule(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Optional.empty(),
                ZoneId.of("Asia/Shanghai"),
                List.of(),
                List.of("made-up"))));
    }

    /** 50 km/h: 2 h to the post; 10 h at the border; 10 h on. */
    private static World passWorld() {
        return new World()
                .zone("CN", "Asia/Shanghai")
                .zone("PK", "Asia/Karachi")
                .place("kashgar", "CN")
                .place("pass-cn", "CN")
                .place("pass-pk", "PK")
                .place("gilgit", "PK")
                .road("kashgar", "pass-cn", 100)
                .road("pass-pk", "gilgit", 500);
    }

    @Test
    void waitsForTheWeekendToEndAndSaysSo() {
        var world = passWorld().crossing("pass", "pass-cn", "pass-pk", Mode.ROAD, weekdays());
        Route route = RoutePlanner.of(world.atlas(), FreightProfile.truck20t())
                .fastest(RouteQuery.from("kashgar").to("gilgit").departing(LocalDateTime.of(2026, 1, 24, 9, 0)))
                .routeOrThrow();
        assertThat(route.legs()).extracting(Leg::kind).contains(LegKind.WAIT, LegKind.BORDER);
        // Saturday 09:00 + 2 h and their share of breaks (1 h in 9) is 11:13; Monday 00:00 is 36 h 47 min later
        assertThat(route.ledger().of(Component.WAITING).hours() + rested(route)).isCloseTo(36.778, offset(0.002));
        List<ZonedDateTime> times = route.times();
        int border = indexOf(route, LegKind.BORDER);
        assertThat(times.get(border).toLocalDateTime())
                .isBetween(LocalDateTime.of(2026, 1, 26, 0, 0), LocalDateTime.of(2026, 1, 26, 0, 0, 4));
        assertThat(times.get(border + 1).getZone()).isEqualTo(ZoneId.of("Asia/Karachi"));
        assertThat(times.get(border + 1).toLocalDateTime().toLocalTime().getHour())
                .isEqualTo(7); // 10:00 in China
    }

    private static double rested(Route route) {
        return route.legs().stream()
                .filter(leg -> leg.kind() == LegKind.REST)
                .mapToDouble(leg -> leg.amount().hours())
                .sum();
    }

    private static int indexOf(Route route, LegKind kind) {
        return route.legs().stream().map(Leg::kind).toList().indexOf(kind);
    }

    @Test
    void waitsForAClosureToEndIfItsEndIsKnown() {
        var world = passWorld()
                .crossing(
                        "pass",
                        "pass-cn",
                        "pass-pk",
                        spell("1992-01-01", null, CrossingState.OPEN),
                        spell("2026-01-20", "2026-01-30", CrossingState.CLOSED));
        Route route = RoutePlanner.of(world.atlas(), FreightProfile.truck20t())
                .fastest(RouteQuery.from("kashgar").to("gilgit").departing(LocalDateTime.of(2026, 1, 24, 9, 0)))
                .routeOrThrow();
        assertThat(route.times().get(indexOf(route, LegKind.BORDER)).toLocalDate())
                .isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void doesNotWaitForAGateThatIsShutForGood() {
        var world = passWorld()
                .crossing(
                        "pass",
                        "pass-cn",
                        "pass-pk",
                        spell("1992-01-01", null, CrossingState.OPEN),
                        spell("2026-01-20", null, CrossingState.CLOSED));
        RouteAnswer answer = RoutePlanner.of(world.atlas(), FreightProfile.truck20t())
                .fastest(RouteQuery.from("kashgar").to("gilgit").departing(LocalDateTime.of(2026, 1, 24, 9, 0)));
        assertThat(((RouteAnswer.NoRoute) answer).explanation()).contains("border crossing pass is closed");
    }

    /** 20 h at the wheel: two daily rests for one driver; a crew of two drives 18 h of them at a stretch. */
    @Test
    void aDriversDayEndsAtTheWheel() {
        var world = new World()
                .zone("KZ", "Asia/Almaty")
                .rate("*", "crew2_driving_hours_per_day", 18, 1970)
                .rate("*", "crew2_daily_rest_hours", 9, 1970)
                .rate("*", "crew2_break_hours", 0, 1970)
                .place("a", "KZ")
                .place("b", "KZ")
                .road("a", "b", 1000);
        RouteQuery query = RouteQuery.from("a").to("b").departing(LocalDateTime.of(2026, 1, 24, 9, 0));
        var one = RoutePlanner.of(world.atlas(), FreightProfile.truck20t())
                .fastest(query)
                .routeOrThrow();
        var two = RoutePlanner.of(
                        world.atlas(), FreightProfile.named("truck-20t-crew").orElseThrow())
                .fastest(query)
                .routeOrThrow();
        assertThat(one.ledger().hours()).isCloseTo(20 + 20.0 / 9 + 2 * 11, offset(0.001));
        assertThat(two.ledger().hours()).isEqualTo(20 + 9);
    }

    @Test
    void refusesAnObjectiveThatHasNoClockAndADateThatIsNotTheDepartures() {
        RoutePlanner planner = RoutePlanner.of(passWorld().atlas(), FreightProfile.truck20t());
        RouteQuery query = RouteQuery.from("kashgar").to("pass-cn").departing(LocalDateTime.of(2026, 1, 24, 9, 0));
        assertThatThrownBy(() -> planner.best(query, Objective.COST)).hasMessageContaining("earliest arrival");
        assertThatThrownBy(() -> query.asOf(LocalDate.of(2026, 1, 1))).hasMessageContaining("network of that day");
    }

    @Test
    void saysThatAClockNeedsATimeZone() {
        var world = new World().place("a", "KZ").place("b", "KZ").road("a", "b", 10);
        assertThatThrownBy(() -> RoutePlanner.of(world.atlas(), FreightProfile.truck20t())
                        .fastest(RouteQuery.from("a").to("b").departing(LocalDateTime.of(2026, 1, 24, 9, 0))))
                .hasMessage("time_zones.csv has no row for KZ, where a lies; add one to use a clock");
    }
}
