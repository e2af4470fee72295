package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.LongStream;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A matrix against a route for every pair. */
class RouteMatrixTest {

    private static final TripOptions ANYHOW = TripOptions.none();
    private static final FreightProfile CONTAINER =
            FreightProfile.named("container-40ft").orElseThrow();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCellIsTheRouteOfItsPairLegByLeg(long seed) {
        RoutePlanner planner = RoutePlanner.of(RandomWorld.of(seed), FreightProfile.truck20t());
        for (Objective objective : Objective.values()) {
            RouteMatrix matrix = planner.matrix(List.of("kind:town"), List.of("country:PK", "uz-0"), ANYHOW, objective);
            matrix.cells().forEach(cell -> assertIsTheRouteOfItsPair(planner, ANYHOW, matrix, cell));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCellWithADepartureArrivesWhenItsRouteDoes(long seed) {
        RoutePlanner planner = RoutePlanner.of(TimedWorld.of(seed).atlas(), CONTAINER);
        TripOptions options = ANYHOW.departing(TimedWorld.DEPARTURE);
        RouteMatrix matrix = planner.matrix(List.of("country:UZ"), List.of("kind:town"), options, Objective.TIME);
        matrix.cells().forEach(cell -> assertIsTheRouteOfItsPair(planner, options, matrix, cell));
    }

    /** The comparisons say nothing of worlds without ways, and nothing of waits where there are none. */
    @Test
    void mostPairsOfDrawnWorldsHaveAWayAndManyWait() {
        long found = 0;
        long waiting = 0;
        long none = 0;
        for (long seed : seeds().toArray()) {
            RouteMatrix plain = RoutePlanner.of(RandomWorld.of(seed), FreightProfile.truck20t())
                    .matrix(List.of("kind:town"), List.of("country:PK"), ANYHOW, Objective.TIME);
            RouteMatrix timed = RoutePlanner.of(TimedWorld.of(seed).atlas(), CONTAINER)
                    .matrix(
                            List.of("uz-0"),
                            List.of("country:AF"),
                            ANYHOW.departing(TimedWorld.DEPARTURE),
                            Objective.TIME);
            found += count(plain, MatrixCell.Found.class);
            none += count(plain, MatrixCell.NoWay.class);
            waiting += timed.cells().stream()
                    .filter(MatrixCell.Found.class::isInstance)
                    .filter(cell -> timed.answer("uz-0", cell.to().id()).routeOrThrow().legs().stream()
                            .anyMatch(leg -> leg.kind() == LegKind.WAIT))
                    .count();
        }
        assertThat(found).isGreaterThan(1500);
        assertThat(none).isGreaterThan(300);
        assertThat(waiting).isGreaterThan(60);
    }

    private static long count(RouteMatrix matrix, Class<? extends MatrixCell> kind) {
        return matrix.cells().stream().filter(kind::isInstance).count();
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void everyCellOfTheShippedDataIsTheRouteOfItsPair(Objective objective) {
        RoutePlanner planner = RoutePlanner.of(Atlas.bundled(), CONTAINER);
        RouteMatrix matrix =
                planner.matrix(List.of("country:UZ", "kabul", "kashgar"), List.of("ports"), ANYHOW, objective);
        assertThat(count(matrix, MatrixCell.Found.class)).isGreaterThan(1500);
        matrix.cells().stream()
                .filter(MatrixCell.Found.class::isInstance)
                .forEach(cell -> assertIsTheRouteOfItsPair(planner, ANYHOW, matrix, cell));
    }

    private static void assertIsTheRouteOfItsPair(
            RoutePlanner planner, TripOptions options, RouteMatrix matrix, MatrixCell cell) {
        if (cell.from().equals(cell.to())) {
            assertThat(cell).isInstanceOf(MatrixCell.SamePlace.class);
            return;
        }
        RouteAnswer single = planner.best(
                RouteQuery.from(cell.from().id()).to(cell.to().id()).with(options),
                matrix.trip().objective());
        if (cell instanceof MatrixCell.Found found) {
            Route route = single.routeOrThrow();
            assertThat(found.amount()).isEqualTo(route.ledger().total());
            assertThat(found.crossings())
                    .isEqualTo(route.borderCrossings().stream()
                            .map(border -> border.crossing().id())
                            .toList());
            assertThat(found.estimatedShare()).isEqualTo(route.ledger().shareOfHours(Confidence.ESTIMATED));
            RouteAnswer ofMatrix = matrix.answer(cell.from().id(), cell.to().id());
            assertThat(ofMatrix.query()).isEqualTo(single.query());
            assertThat(legs(ofMatrix.routeOrThrow())).isEqualTo(legs(route));
        } else {
            assertThat(single.route()).isEmpty();
        }
    }

    private static List<String> legs(Route route) {
        return route.legs().stream()
                .map(leg -> leg.kind() + " " + leg + " " + leg.amount())
                .toList();
    }

    /** 100 km at 50 km/h: 2 h at the wheel, and 12 h of rest and breaks to 9 of those. 1000 USD for 500 km. */
    @Test
    void aCellHoldsKmHoursUsdAndBorders() {
        var found = (MatrixCell.Found) threeTowns().cell("a", "c");
        assertThat(found.amount().km()).isEqualTo(150);
        assertThat(found.amount().hours()).isEqualTo(3 + 3 * 12.0 / 9 + 10);
        assertThat(found.amount().usd()).isEqualTo(300 + 100);
        assertThat(found.crossings()).containsExactly("gate");
        assertThat(found.borders()).isEqualTo(1);
    }

    @Test
    void pairsWithoutAWayAreToldAndSayWhatIsMissing() {
        RouteMatrix matrix = threeTowns();
        assertThat(matrix.cell("a", "island")).isInstanceOf(MatrixCell.NoWay.class);
        var none = (RouteAnswer.NoRoute) matrix.answer("a", "island");
        assertThat(none.explanation()).contains("place island is on no road");
        assertThat(matrix.cell("a", "a")).isInstanceOf(MatrixCell.SamePlace.class);
        assertThatThrownBy(() -> matrix.answer("a", "a")).hasMessageContaining("to itself");
        assertThatThrownBy(() -> matrix.cell("c", "a")).hasMessageContaining("it has a, b");
    }

    private static RouteMatrix threeTowns() {
        World world = new World()
                .place("a", "UZ")
                .place("b", "UZ", 62, 40)
                .place("bc", "TM", 62, 40)
                .place("c", "TM")
                .place("island", "TM")
                .road("a", "b", 100)
                .road("bc", "c", 50)
                .crossing("gate", "b", "bc");
        return RoutePlanner.of(world.atlas(), FreightProfile.truck20t())
                .matrix(List.of("a", "b"), List.of("a", "c", "island"), ANYHOW, Objective.TIME);
    }

    @Test
    void bansHoldInEveryCell() {
        Atlas atlas = Atlas.bundled();
        TripOptions options = ANYHOW.avoiding(List.of(Ban.parse("country:TM")));
        RouteMatrix matrix = RoutePlanner.of(atlas, FreightProfile.truck20t())
                .matrix(List.of("country:UZ"), List.of("bandar-abbas", "karachi"), options, Objective.TIME);
        List<Leg> legs = matrix.cells().stream()
                .filter(MatrixCell.Found.class::isInstance)
                .flatMap(cell -> matrix.answer(cell.from().id(), cell.to().id()).routeOrThrow().legs().stream())
                .toList();
        assertThat(legs).hasSizeGreaterThan(1000);
        assertThat(legs)
                .allSatisfy(leg ->
                        assertThat(atlas.placeOf(leg.to().place()).country()).isNotEqualTo("TM"));
    }

    @Test
    void portsAreWhereShipsEnd() {
        RouteMatrix matrix = RoutePlanner.of(Atlas.bundled(), FreightProfile.truck20t())
                .matrix(List.of("tashkent"), List.of("ports"), ANYHOW, Objective.TIME);
        assertThat(matrix.destinations())
                .extracting(Place::id)
                .contains("gwadar-port", "karachi-port", "chabahar-port", "poti-port", "aktau-port")
                .doesNotContain("tiz", "bandar-anzali", "suez-canal")
                .isSorted();
        assertThat(matrix.cell("tashkent", "gwadar-port")).isInstanceOf(MatrixCell.Found.class);
        assertThat(matrix.cell("tashkent", "rotterdam-port")).isInstanceOf(MatrixCell.NoWay.class);
    }

    @Test
    void namesEveryPlaceOnceInTheOrderOfTheWords() {
        RouteMatrix matrix = RoutePlanner.of(Atlas.bundled(), FreightProfile.truck20t())
                .matrix(List.of("Tashkent", "dushanbe", "tashkent"), List.of("gwadar"), ANYHOW, Objective.TIME);
        assertThat(matrix.origins()).extracting(Place::id).containsExactly("tashkent", "dushanbe");
    }

    @Test
    void tellsAllThatIsWrongWithTheWordsAtOnce() {
        RoutePlanner planner = RoutePlanner.of(Atlas.bundled(), FreightProfile.truck20t());
        assertThatThrownBy(() -> planner.matrix(
                        List.of("tashkant", "kind:citty", "kind:moon"),
                        List.of("gwadar", "prots", "country:XX", "colour:red"),
                        ANYHOW,
                        Objective.TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .satisfies(message -> assertThat(message.lines())
                        .satisfiesExactly(
                                line -> assertThat(line)
                                        .startsWith("origins: no place \"tashkant\"; did you mean tashkent"),
                                line -> assertThat(line)
                                        .isEqualTo("origins: no kind of place \"citty\"; did you mean city?"),
                                line -> assertThat(line).contains("\"moon\"; did you mean city, town"),
                                line -> assertThat(line)
                                        .isEqualTo("destinations: no place \"prots\"; did you mean ports?"),
                                line -> assertThat(line).startsWith("destinations: no country \"XX\""),
                                line -> assertThat(line)
                                        .startsWith("destinations: \"colour:red\" is no group of places")));
        assertThatThrownBy(() -> planner.matrix(List.of(), List.of(), ANYHOW, Objective.TIME))
                .hasMessage("origins: no place is named\ndestinations: no place is named");
    }

    @Test
    void refusesADepartureWithAnotherObjectiveThanTime() {
        RoutePlanner planner = RoutePlanner.of(Atlas.bundled(), FreightProfile.truck20t());
        TripOptions options = ANYHOW.departing(LocalDateTime.of(2026, 1, 15, 8, 0));
        assertThatThrownBy(() -> planner.matrix(List.of("tashkent"), List.of("gwadar"), options, Objective.COST))
                .hasMessageContaining("earliest arrival");
    }

    @Test
    void usesTheNetworkOfTheDayAskedFor() {
        RoutePlanner planner = RoutePlanner.of(Atlas.bundled(), FreightProfile.truck20t());
        var before = planner.matrix(
                List.of("kabul"), List.of("karachi"), ANYHOW.asOf(LocalDate.of(2022, 12, 31)), Objective.TIME);
        var since = planner.matrix(List.of("kabul"), List.of("karachi"), ANYHOW, Objective.TIME);
        assertThat(((MatrixCell.Found) before.cell("kabul", "karachi")).crossings())
                .containsAnyOf("torkham", "chaman");
        assertThat(((MatrixCell.Found) since.cell("kabul", "karachi")).crossings())
                .doesNotContain("torkham", "chaman");
    }
}
