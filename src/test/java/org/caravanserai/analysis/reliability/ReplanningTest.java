package org.caravanserai.analysis.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.caravanserai.World.spell;
import static org.caravanserai.analysis.reliability.SpreadWorld.reliability;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.StatusSpell;
import org.caravanserai.atlas.Terrain;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplanningTest {

    private static final Assumptions LONG_RUN = new Assumptions(0, Outlook.ANY_TIME);

    /**
     * Two ways from a to d: by x, in 10 + 23.3 h, and from its post b back and round by y, 100 km more. Gate x has been shut
     * ten times for 40 days: whoever meets that turns round; gate y never was.
     */
    private static World twoGates(int daysShut) {
        return new World()
                .place("a", "UZ")
                .place("b", "UZ")
                .place("b2", "UZ")
                .place("c", "AF")
                .place("c2", "AF")
                .place("d", "AF")
                .road("a", "b", 250)
                .road("b", "b2", 50)
                .road("c", "d", 250)
                .road("c2", "d", 300)
                .crossing("x", "b", "c", shutEveryYear(daysShut))
                .crossing("y", "b2", "c2");
    }

    private static StatusSpell[] shutEveryYear(int days) {
        StatusSpell[] spells = new StatusSpell[11];
        spells[0] = spell("1992-01-01", null, CrossingState.OPEN);
        for (int i = 1; i < spells.length; i++) {
            LocalDate from = LocalDate.of(2010 + i, 3, 1);
            spells[i] = spell(from.toString(), from.plusDays(days - 1).toString(), CrossingState.CLOSED);
        }
        return spells;
    }

    /** He turns round at x when it is shut: 100 km more, and the wait at y, which the record of x lets shut now and then too. */
    @Test
    void whoMeetsALongClosureGoesRound() {
        Atlas atlas = new SpreadWorld(twoGates(40)).atlas();
        Reliability reliability = reliability(atlas, "a", "d", LONG_RUN);
        Sampling sampling = Sampling.of(100_000, 1);
        double shut = reliability.risks().get(0).probability();
        Distribution replanned = reliability.replanning(sampling).distribution(Quantity.HOURS);
        double hundredKm = 2 * (1 + 12.0 / 9);
        double waitAtY = Outlook.ANY_TIME.expectedWaitHours(
                ClosureBook.of(atlas, World.TODAY).of(atlas.crossing("y").orElseThrow()), 0);
        assertThat(shut).isBetween(0.05, 0.12);
        assertThat(replanned.mean())
                .isCloseTo(
                        reliability.route().ledger().hours() + shut * (hundredKm + waitAtY),
                        within(3 * replanned.standardError() + 0.01));
        assertThat(reliability
                        .keepingToTheRoute(sampling)
                        .distribution(Quantity.HOURS)
                        .mean())
                .isGreaterThan(replanned.mean() + 20);
    }

    /** Where there is only one gate he can but wait. */
    @Test
    void whoHasNoOtherWayWaits() {
        Atlas atlas = new SpreadWorld(SpreadWorld.twoCountries().crossing("x", "b", "c", shutEveryYear(40))).atlas();
        Reliability reliability = reliability(atlas, "a", "d", LONG_RUN);
        Sampling sampling = Sampling.of(10_000, 1);
        double[] waited = reliability.keepingToTheRoute(sampling).of(Quantity.HOURS);
        assertThat(reliability.replanning(sampling).of(Quantity.HOURS)).isEqualTo(waited);
        assertThat(Distribution.of(waited).standardDeviation()).isPositive();
    }

    /** Closures of a day last half a day more in the mean: going round by 1000 km takes longer. */
    @Test
    void whoMeetsAShortClosureWaitsRatherThanGoFar() {
        World world = SpreadWorld.twoCountries()
                .place("b2", "UZ")
                .road("b", "b2", 1000)
                .place("c2", "AF")
                .road("c2", "d", 500)
                .crossing("x", "b", "c", shutEveryYear(1))
                .crossing("y", "b2", "c2");
        Reliability reliability = reliability(new SpreadWorld(world).atlas(), "a", "d", LONG_RUN);
        Sampling sampling = Sampling.of(50_000, 1);
        double[] waited = reliability.keepingToTheRoute(sampling).of(Quantity.HOURS);
        assertThat(reliability.replanning(sampling).of(Quantity.HOURS)).isEqualTo(waited);
        assertThat(Distribution.of(waited).standardDeviation()).isPositive();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replanningIsNeverWorseInTheMean(long seed) {
        for (Outlook outlook : Outlook.values()) {
            RoutePlanner planner = RoutePlanner.of(randomWorld(seed), FreightProfile.truck20t());
            RouteAnswer answer = planner.fastest(RouteQuery.from("uz-0").to("pk-0"));
            if (answer.route().isEmpty()) {
                continue;
            }
            Reliability reliability = Reliability.of(planner, answer.routeOrThrow(), new Assumptions(0, outlook));
            Sampling sampling = Sampling.of(4000, seed).onThreads(1);
            Distribution saved = reliability
                    .replanning(sampling)
                    .advantageOver(reliability.keepingToTheRoute(sampling), Quantity.HOURS);
            assertThat(saved.mean()).as(outlook.word()).isGreaterThanOrEqualTo(-3 * saved.standardError() - 1e-9);
        }
    }

    @Test
    void onManyRandomWorldsReplanningIsBetter() {
        long better = seeds().filter(ReplanningTest::saves).count();
        assertThat(better).isGreaterThan(20);
    }

    private static boolean saves(long seed) {
        RoutePlanner planner = RoutePlanner.of(randomWorld(seed), FreightProfile.truck20t());
        RouteAnswer answer = planner.fastest(RouteQuery.from("uz-0").to("pk-0"));
        if (answer.route().isEmpty()) {
            return false;
        }
        Reliability reliability = Reliability.of(planner, answer.routeOrThrow(), LONG_RUN);
        Sampling sampling = Sampling.of(2000, seed).onThreads(1);
        return reliability
                        .replanning(sampling)
                        .advantageOver(reliability.keepingToTheRoute(sampling), Quantity.HOURS)
                        .mean()
                > 1;
    }

    /** Three countries in a row, three towns each, roads between them, three crossings at either border, shut now and then. */
    private static Atlas randomWorld(long seed) {
        Random random = new Random(seed);
        String[] countries = {"UZ", "AF", "PK"};
        World world = new World();
        for (String country : countries) {
            for (int i = 0; i < 3; i++) {
                world.place(id(country, i), country);
            }
            for (int i = 0; i < 3; i++) {
                world.road(
                        "road-" + id(country, i),
                        id(country, i),
                        id(country, (i + 1) % 3),
                        1 + random.nextInt(600),
                        LinkClass.PRIMARY,
                        Terrain.FLAT,
                        Optional.empty());
            }
        }
        for (int border = 0; border < 2; border++) {
            for (int i = 0; i < 3; i++) {
                world.crossing(
                        "crossing-" + border + i,
                        id(countries[border], i),
                        id(countries[border + 1], random.nextInt(3)),
                        shutEveryYear(1 + random.nextInt(60)));
            }
        }
        return new SpreadWorld(world)
                .spread("haul_hours_trip", 0.3)
                .spread("border_hours_mean", 0.8)
                .atlas();
    }

    private static String id(String country, int number) {
        return country.toLowerCase(Locale.ROOT) + "-" + number;
    }
}
