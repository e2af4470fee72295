package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alternatives, Pareto fronts, disjoint routes and cuts against a list of all routes, on small worlds drawn by a seed. */
class ChoiceSearchTest {

    private static final FreightProfile CONTAINER =
            FreightProfile.named("container-40ft").orElseThrow();
    private static final RouteQuery QUERY = RouteQuery.from(RailWorld.FROM).to(RailWorld.TO);
    private static final int MANY = 100;

    /** Three of the worlds have more routes than a test wants to list. */
    static LongStream seeds() {
        return LongStream.range(0, 150).filter(seed -> seed != 20 && seed != 95 && seed != 139);
    }

    private static RoutePlanner planner(long seed) {
        return RoutePlanner.of(RailWorld.of(seed), CONTAINER);
    }

    private static List<List<Leg>> all(RoutePlanner planner) {
        return AllRoutes.between(
                RailWorld.FROM, RailWorld.TO, planner.network(World.TODAY).legs(), leg -> true);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachAlternativeIsTheLightestThatOverlapsSoLittle(long seed) {
        RoutePlanner planner = planner(seed);
        List<List<Leg>> all = all(planner);
        for (Objective objective : Objective.values()) {
            for (double most : new double[] {0, 0.3, 0.6, 0.95}) {
                Alternatives found = planner.alternatives(QUERY, objective, new AlternativeOptions(5, most));
                List<List<Leg>> before = new ArrayList<>();
                for (Alternatives.Alternative alternative : found.routes()) {
                    List<Leg> legs = alternative.route().legs();
                    assertThat(OptionalLong.of(weight(legs, objective)))
                            .isEqualTo(lightest(all, objective, before, most));
                    assertThat(alternative.greatestOverlap()).isLessThanOrEqualTo(most);
                    before.add(legs);
                }
                if (found.ending() == Alternatives.Ending.NO_MORE) {
                    assertThat(lightest(all, objective, before, most)).isEmpty();
                }
                assertThat(found.ending()).isNotEqualTo(Alternatives.Ending.GAVE_UP);
                assertThat(found.noRoute().isPresent()).isEqualTo(all.isEmpty());
            }
        }
    }

    private static OptionalLong lightest(
            List<List<Leg>> all, Objective objective, List<List<Leg>> before, double most) {
        return all.stream()
                .filter(way -> before.stream().allMatch(earlier -> overlap(way, earlier) <= most))
                .mapToLong(way -> weight(way, objective))
                .min();
    }

    private static double overlap(List<Leg> way, List<Leg> earlier) {
        Set<String> ids = earlier.stream()
                .filter(leg -> leg.kind() != LegKind.TRANSFER)
                .map(Leg::id)
                .collect(Collectors.toSet());
        long shared = way.stream()
                .filter(leg -> ids.contains(leg.id()))
                .mapToLong(leg -> leg.amount().metres())
                .sum();
        return (double) shared
                / earlier.stream().mapToLong(leg -> leg.amount().metres()).sum();
    }

    private static long weight(List<Leg> way, Objective objective) {
        return way.stream().mapToLong(leg -> objective.weightOf(leg.amount())).sum();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFrontIsWhatNoRouteBetters(long seed) {
        RoutePlanner planner = planner(seed);
        List<List<Leg>> all = all(planner);
        for (List<Criterion> criteria : List.of(
                List.of(Criterion.HOURS, Criterion.USD),
                List.of(Criterion.KM, Criterion.BORDERS, Criterion.HOURS),
                List.of(Criterion.USD, Criterion.ESTIMATED, Criterion.HOURS, Criterion.KM))) {
            Set<List<Long>> points =
                    all.stream().map(way -> values(way, criteria)).collect(Collectors.toSet());
            Set<List<Long>> expected = points.stream()
                    .filter(point -> points.stream().noneMatch(other -> betters(other, point, 0)))
                    .collect(Collectors.toSet());
            ParetoFront front = planner.paretoFront(QUERY, new ParetoOptions(criteria, Map.of()));
            assertThat(front.routes().stream().map(front::valuesOf)).containsExactlyInAnyOrderElementsOf(expected);
            long tolerance = 5000;
            ParetoFront coarse = planner.paretoFront(
                    QUERY,
                    new ParetoOptions(
                            criteria,
                            criteria.stream().collect(Collectors.toMap(criterion -> criterion, key -> tolerance))));
            assertThat(expected)
                    .allSatisfy(point -> assertThat(coarse.routes())
                            .anyMatch(route -> within(coarse.valuesOf(route), point, tolerance)));
        }
    }

    private static List<Long> values(List<Leg> way, List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> way.stream().mapToLong(criterion::weightOf).sum())
                .toList();
    }

    private static boolean betters(List<Long> one, List<Long> other, long tolerance) {
        return !one.equals(other) && within(one, other, tolerance);
    }

    private static boolean within(List<Long> one, List<Long> other, long tolerance) {
        return IntStream.range(0, one.size()).allMatch(i -> one.get(i) - tolerance <= other.get(i));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void disjointRoutesAreTheMostAndTheLightest(long seed) {
        RoutePlanner planner = planner(seed);
        List<List<Leg>> all = all(planner);
        for (Bottleneck by : Bottleneck.values()) {
            for (int atMost : new int[] {2, MANY}) {
                List<Route> found =
                        planner.disjoint(QUERY, Objective.TIME, by, atMost).routes();
                Map<Set<String>, Long> lightest = new TreeMap<>(Comparator.comparing(Set::toString));
                all.forEach(way -> lightest.merge(units(planner, way, by), weight(way, Objective.TIME), Math::min));
                Long alone = lightest.get(Set.<String>of());
                if (alone != null) {
                    lightest.keySet().retainAll(Set.of(Set.of()));
                }
                long[] best = {0, 0};
                pack(List.copyOf(lightest.entrySet()), 0, new HashSet<>(), 0, 0, atMost, best);
                assertThat(found).hasSize((int) best[0]);
                assertThat(found.stream()
                                .mapToLong(route -> weight(route.legs(), Objective.TIME))
                                .sum())
                        .as("%s, seed %d", by, seed)
                        .isEqualTo(best[1]);
                List<String> used = found.stream()
                        .flatMap(route -> units(planner, route.legs(), by).stream())
                        .toList();
                assertThat(used).doesNotHaveDuplicates();
            }
        }
    }

    private static Set<String> units(RoutePlanner planner, List<Leg> way, Bottleneck by) {
        Set<String> units = new TreeSet<>();
        Atlas atlas = planner.network(World.TODAY).atlas();
        for (Leg leg : way) {
            String country = atlas.placeOf(leg.to().place()).country();
            if (by == Bottleneck.COUNTRY && !Set.of("UZ", "PK").contains(country)) {
                units.add(country);
            }
            if (by != Bottleneck.COUNTRY && leg.kind() == LegKind.BORDER) {
                BorderCrossing crossing = leg.crossing().orElseThrow();
                units.add(
                        by == Bottleneck.CROSSING
                                ? crossing.id()
                                : Stream.of(crossing.fromPost(), crossing.toPost())
                                        .sorted()
                                        .collect(Collectors.joining("|")));
            }
        }
        return units;
    }

    private static void pack(
            List<Map.Entry<Set<String>, Long>> ways,
            int from,
            Set<String> used,
            int count,
            long weight,
            int atMost,
            long[] best) {
        if (count > best[0] || (count == best[0] && weight < best[1])) {
            best[0] = count;
            best[1] = weight;
        }
        for (int i = from; count < atMost && i < ways.size(); i++) {
            if (ways.get(i).getKey().stream().noneMatch(used::contains)) {
                Set<String> more = new HashSet<>(used);
                more.addAll(ways.get(i).getKey());
                pack(ways, i + 1, more, count + 1, weight + ways.get(i).getValue(), atMost, best);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theCutsAreAllThatAreSmallest(long seed) {
        RoutePlanner planner = planner(seed);
        List<List<Leg>> all = all(planner);
        for (Bottleneck by : List.of(Bottleneck.CROSSING, Bottleneck.POSTS)) {
            PostCuts cuts = planner.postCuts(QUERY, by);
            List<Set<String>> ways =
                    all.stream().map(way -> units(planner, way, by)).distinct().toList();
            assertThat(cuts.noRoute().isPresent()).isEqualTo(ways.isEmpty());
            assertThat(cuts.complete()).isTrue();
            if (!ways.isEmpty()) {
                assertThat(cuts.sets()).containsExactlyInAnyOrderElementsOf(smallestHitting(ways));
            }
        }
    }

    /** Every smallest set that has something of each. */
    private static List<List<String>> smallestHitting(List<Set<String>> ways) {
        List<String> names =
                ways.stream().flatMap(Set::stream).distinct().sorted().toList();
        List<List<String>> hitting = new ArrayList<>();
        for (int bits = 1; bits < 1 << names.size(); bits++) {
            int chosen = bits;
            List<String> some = IntStream.range(0, names.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(names::get)
                    .toList();
            if (ways.stream().allMatch(way -> some.stream().anyMatch(way::contains))) {
                hitting.add(some);
            }
        }
        int least = hitting.stream().mapToInt(List::size).min().orElse(0);
        return hitting.stream().filter(set -> set.size() == least).toList();
    }

    /** The comparisons say nothing of worlds with one way or none. */
    @Test
    void mostWorldsOfferAChoice() {
        int several = 0;
        int fronts = 0;
        int byCrossing = 0;
        int byCountry = 0;
        int cuts = 0;
        int twoGates = 0;
        for (long seed : seeds().toArray()) {
            RoutePlanner planner = planner(seed);
            several += planner.alternatives(QUERY, Objective.TIME, new AlternativeOptions(3, 0.6))
                                    .routes()
                                    .size()
                            == 3
                    ? 1
                    : 0;
            fronts += planner.paretoFront(QUERY, ParetoOptions.by(Criterion.HOURS, Criterion.USD))
                                    .routes()
                                    .size()
                            > 1
                    ? 1
                    : 0;
            byCrossing += planner.disjoint(QUERY, Objective.TIME, Bottleneck.CROSSING, MANY)
                                    .routes()
                                    .size()
                            > 1
                    ? 1
                    : 0;
            byCountry += planner.disjoint(QUERY, Objective.TIME, Bottleneck.COUNTRY, MANY)
                                    .routes()
                                    .size()
                            > 1
                    ? 1
                    : 0;
            cuts += planner.postCuts(QUERY).size().orElse(0) > 1 ? 1 : 0;
            twoGates += all(planner).stream()
                                    .flatMap(List::stream)
                                    .filter(leg -> leg.kind() == LegKind.BORDER)
                                    .map(leg -> leg.id() + leg.from().track().mode())
                                    .distinct()
                                    .count()
                            < all(planner).stream()
                                    .flatMap(List::stream)
                                    .filter(leg -> leg.kind() == LegKind.BORDER)
                                    .map(leg -> leg.id() + leg.from().track())
                                    .distinct()
                                    .count()
                    ? 1
                    : 0;
        }
        assertThat(Arrays.asList(several, fronts, byCrossing, byCountry, cuts, twoGates))
                .as("worlds with three alternatives, fronts, disjoint by crossing, by country, cuts, double gauges")
                .allSatisfy(count -> assertThat(count).isGreaterThan(15));
    }
}
