package org.caravanserai.analysis.breakeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RandomWorld;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Segments of random worlds against the planner, asked at every value of a fine grid under a scenario of its own. */
class RandomBreakEvenTest {

    private static final int GRID = 60;

    private static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    private record Case(String set, double from, double to, Objective objective) {}

    private static final List<Case> CASES = List.of(
            new Case("crossing:crossing-0 hours", 0, 40, Objective.TIME),
            new Case("crossing:crossing-3 usd", 0, 600, Objective.COST),
            new Case("country:AF speed", 5, 90, Objective.TIME),
            new Case("rate:IR road tfi3", 100, 6000, Objective.COST),
            new Case("rate:TM road swod", 5, 120, Objective.TIME),
            new Case("rate:* road driving_hours_per_day", 3, 14, Objective.TIME));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theWinnerOfEverySegmentWinsOnTheGrid(long seed) {
        Atlas atlas = RandomWorld.of(seed);
        Case drawn = CASES.get((int) (seed % CASES.size()));
        List<String> places = List.of(
                RandomWorld.id("PK", 0), RandomWorld.id("PK", 1), RandomWorld.id("IR", 0), RandomWorld.id("AF", 1));
        List<Contestant> contestants = places.stream()
                .map(place -> new Contestant(
                        place,
                        FreightProfile.truck20t(),
                        RouteQuery.from(RandomWorld.id("UZ", 0)).to(place)))
                .toList();
        BreakEvenAnswer answer = BreakEven.solve(
                atlas,
                new BreakEvenQuery(
                        Gates.lever(drawn.set()),
                        new ValueRange(drawn.from(), drawn.to()),
                        contestants,
                        Telling.BORDERS,
                        drawn.objective()));
        Random random = new Random(seed);
        for (int i = 0; i <= GRID; i++) {
            double value =
                    drawn.from() + (drawn.to() - drawn.from()) * Math.min(1, (i + random.nextDouble() * 0.9) / GRID);
            check(atlas, drawn, value, contestants, answer);
        }
    }

    private static void check(
            Atlas atlas, Case drawn, double value, List<Contestant> contestants, BreakEvenAnswer answer) {
        RoutePlanner planner = RoutePlanner.of(
                Scenario.named("grid").setting(drawn.set() + "=" + value).applyTo(atlas), FreightProfile.truck20t());
        List<String> best = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        double tolerance = drawn.objective() == Objective.TIME ? 0.06 : 0.6; // some thirty lines, rounded
        for (Contestant contestant : contestants) {
            RouteAnswer route = planner.best(contestant.query(), drawn.objective());
            if (route.route().isPresent()) {
                double weight =
                        drawn.objective().inUnits(route.route().get().ledger().total());
                if (weight < least - tolerance) {
                    best.clear();
                }
                if (weight < least + tolerance) {
                    best.add(contestant.name());
                }
                least = Math.min(least, weight);
            }
        }
        if (best.isEmpty()) {
            assertThat(answer.segments()).isEmpty();
            return;
        }
        Segment segment = answer.segments().stream()
                .filter(one -> one.from() <= value && value <= one.to())
                .findFirst()
                .orElseThrow();
        assertThat(segment.winner()).as(drawn + " at " + value).isIn(best);
        assertThat(costAt(answer, segment.winner(), value, drawn)).isCloseTo(least, within(tolerance));
    }

    /** What a course says of a value, by the points on either side of it, when those are near enough to tell. */
    private static double costAt(BreakEvenAnswer answer, String name, double value, Case drawn) {
        Course course = answer.courses().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Scale scale = Gates.lever(drawn.set()).scale(RandomWorld.of(0));
        for (int i = 1; i < course.points().size(); i++) {
            Course.Point before = course.points().get(i - 1);
            Course.Point after = course.points().get(i);
            if (before.value() <= value && value <= after.value()) {
                double begin = scale.stretched(before.value());
                double share = (scale.stretched(value) - begin) / (scale.stretched(after.value()) - begin);
                double first = drawn.objective().inUnits(before.amount());
                return first + share * (drawn.objective().inUnits(after.amount()) - first);
            }
        }
        throw new AssertionError("no course at " + value);
    }
}
