package org.caravanserai.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Mode;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.NoRouteException;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** In the world of {@link TwoPosts}: 10 h against 12 h, each lognormal with a coefficient of variation of 0.5. */
class SensitivityTest {

    private static final double VARIATION = 0.5;
    private static final double SIGMA = Math.sqrt(Math.log(1 + VARIATION * VARIATION));
    private static final double LOW = Math.exp(-1.2815515655446004 * SIGMA - SIGMA * SIGMA / 2);
    private static final double HIGH = Math.exp(1.2815515655446004 * SIGMA - SIGMA * SIGMA / 2);

    private static SensitivityAnswer answer(Atlas atlas, int draws, long seed, String... ports) {
        return answer(atlas, Objective.TIME, draws, seed, ports);
    }

    private static SensitivityAnswer answer(Atlas atlas, Objective objective, int draws, long seed, String... ports) {
        SensitivityQuery query = new SensitivityQuery("a", List.of(ports), TripOptions.none(), objective);
        return new Sensitivity(atlas, TwoPosts.sleepless(), query).answer(JointOptions.of(draws, seed));
    }

    private static Swing swing(SensitivityAnswer answer, String id) {
        return answer.swings().stream()
                .filter(swing -> swing.lever().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsTheChangeThatScalesEachFigureThatHasASpread() {
        assertThat(answer(TwoPosts.drawn().atlas(), 10, 1, "port-f", "port-i").swings())
                .extracting(swing -> swing.lever().id())
                .containsExactlyInAnyOrder("post:f inbound hours", "post:i inbound hours");
    }

    /** By hand: 10 h and 12 h times the 10 % and 90 % points of a lognormal of mean 1: 5.02 and 16.34 of 10. */
    @Test
    void movesOneFigureAloneToItsTenthAndItsNinetiethPoint() {
        SensitivityAnswer answer = answer(TwoPosts.drawn().atlas(), 10, 1, "port-f", "port-i");
        Swing swing = swing(answer, "post:f inbound hours");
        assertThat(answer.base().of(0)).isEqualTo(10);
        assertThat(answer.base().of(1)).isEqualTo(12);
        assertThat(answer.base().marginOf(0).orElseThrow()).isEqualTo(2);
        assertThat(swing.low().of(0)).isCloseTo(10 * LOW, within(0.0006));
        assertThat(swing.high().of(0)).isCloseTo(10 * HIGH, within(0.0006));
        assertThat(swing.low().of(1)).isEqualTo(12);
        assertThat(swing.high().marginOf(0).orElseThrow()).isCloseTo(12 - 10 * HIGH, within(0.0006));
    }

    /** 10 h rise above 12 at their high end, 12 h fall below 10 at their low end: either turns it alone. */
    @Test
    void tellsWhichFigureAloneTurnsTheContest() {
        SensitivityAnswer answer = answer(TwoPosts.drawn().atlas(), 10, 1, "port-f", "port-i");
        assertThat(answer.champion()).isZero();
        assertThat(answer.turning())
                .extracting(turning -> turning.lever().id())
                .containsExactlyInAnyOrder("post:f inbound hours", "post:i inbound hours");
        assertThat(swing(answer, "post:f inbound hours").low().winner()).isZero();
        assertThat(swing(answer, "post:f inbound hours").high().winner()).isEqualTo(1);
    }

    /**
     * Closed form: the logarithm of 10 X over 12 Y, X and Y lognormal of mean 1 and equal variance, is normal with mean
     * log(10 / 12) and variance 2 sigma^2. The standard error of a count of 2,000 is at most 0.0112; four of them are allowed.
     */
    @Test
    void countsWinsAsOftenAsTwoLognormalsOvertakeOneAnother() {
        double expected =
                NormalDistribution.of(Math.log(10.0 / 12), SIGMA * Math.sqrt(2)).cumulativeProbability(0);
        JointDraws joint =
                answer(TwoPosts.drawn().atlas(), 2000, 5, "port-f", "port-i").joint();
        assertThat(joint.winsOf(0).value()).isCloseTo(expected, within(4 * 0.0112));
        assertThat(joint.winsOf(0).value() + joint.winsOf(1).value()).isCloseTo(1, within(1e-12));
    }

    /** Of a single lever a Latin hypercube knows every quantile to a stratum: 10 h times exp(z sigma - sigma^2 / 2). */
    @Test
    void knowsTheQuantilesOfAPortThatRestsOnOneFigure() {
        var hours = answer(TwoPosts.drawn().atlas(), 500, 2, "port-f").joint().of(0);
        assertThat(hours.p10()).isCloseTo(10 * LOW, within(0.1));
        assertThat(hours.p50()).isCloseTo(10 * Math.exp(-SIGMA * SIGMA / 2), within(0.1));
        assertThat(hours.p90()).isCloseTo(10 * HIGH, within(0.1));
        assertThat(hours.mean()).isCloseTo(10, within(0.1));
    }

    /** The standard error of the rank correlation of 500 pairs is 0.0448; four of them are allowed where there is none. */
    @Test
    void correlatesAPortWithItsOwnFigureAndNotWithThatOfTheOther() {
        SensitivityAnswer answer = answer(TwoPosts.drawn().atlas(), 500, 3, "port-f", "port-i");
        Lever own = swing(answer, "post:f inbound hours").lever();
        Lever other = swing(answer, "post:i inbound hours").lever();
        assertThat(answer.joint().correlation(own, 0).orElseThrow()).isCloseTo(1, within(1e-4));
        assertThat(answer.joint().correlation(other, 0).orElseThrow()).isBetween(-0.18, 0.18);
        assertThat(answer.joint().correlationWithMargin(own, 0).orElseThrow()).isNegative();
        assertThat(answer.joint().correlationWithMargin(other, 0).orElseThrow()).isPositive();
    }

    /** 500 km at 50 km/h are 10 h; a speed that makes them 10 F hours is 50 / F. */
    @Test
    void dividesBySpeeds() {
        World world = new World()
                .place("a", "UZ")
                .place("b", "UZ")
                .road("a", "b", 500)
                .rate("UZ", "swod", 50, 2020);
        TwoPosts.SPREADS.forEach(what -> Stream.of("mean", "standin", "trip")
                .forEach(level -> world.rate(
                        "*",
                        Mode.ROAD,
                        "spread_" + what + "_" + level,
                        what.equals("haul_hours") && level.equals("mean") ? VARIATION : 0)));
        Swing swing = swing(answer(world.atlas(), 10, 1, "b"), "rate:UZ road swod");
        assertThat(swing.low().of(0)).isCloseTo(10 * LOW, within(0.0006));
        assertThat(swing.lever().valueAt(-Lever.DECILE)).isCloseTo(50 / LOW, within(1e-9));
        assertThat(swing.high().marginOf(0)).isEmpty();
        assertThat(swing.turns(0)).isFalse();
    }

    /**
     * A second way to AF by a post of 11 h: once the first has 16.3 h it is 11, and the figure of the second post, on which no
     * best way rested before, is moved as well.
     */
    @Test
    void findsTheRoutesAnewAndTakesInTheFiguresTheyRestOn() {
        World world = TwoPosts.drawn()
                .place("u3", "UZ")
                .place("g", "AF")
                .road("a", "u3", 1)
                .road("g", "port-f", 1)
                .crossing("also-to-af", "u3", "g")
                .measured("u3", Direction.OUTBOUND, 2025, 0, 0)
                .measured("g", Direction.INBOUND, 2025, 11, 50);
        SensitivityAnswer answer = answer(world.atlas(), 10, 1, "port-f", "port-i");
        assertThat(swing(answer, "post:f inbound hours").high().of(0)).isEqualTo(11);
        assertThat(swing(answer, "post:f inbound hours").high().winner()).isZero();
        assertThat(swing(answer, "post:g inbound hours").low().of(0)).isCloseTo(11 * LOW, within(0.0006));
        assertThat(answer.joint().shareBeyondLevers()).isZero();
    }

    /** By dollars AF costs 40 at its post and IR 30, beside 4 USD of haul each. */
    @Test
    void movesFeesAndPricesWhereCostIsAskedFor() {
        SensitivityAnswer answer = answer(TwoPosts.drawn().atlas(), Objective.COST, 10, 1, "port-f", "port-i");
        assertThat(answer.champion()).isEqualTo(1);
        assertThat(answer.swings())
                .extracting(swing -> swing.lever().id())
                .containsExactlyInAnyOrder("post:f inbound usd", "post:i inbound usd");
        assertThat(answer.base().marginOf(1).orElseThrow()).isEqualTo(10);
    }

    @Test
    void doesNotMoveWhatTheScenarioStates() {
        Atlas stated = Scenario.named("stated")
                .setting("post:f inbound hours=9")
                .applyTo(TwoPosts.drawn().atlas());
        SensitivityAnswer answer = answer(stated, 10, 1, "port-f", "port-i");
        assertThat(answer.base().of(0)).isEqualTo(9);
        assertThat(answer.swings()).extracting(swing -> swing.lever().id()).containsExactly("post:i inbound hours");
        assertThat(answer.notVaried())
                .anySatisfy(one -> assertThat(one.reason()).isEqualTo("stated by the scenario"));
    }

    @Test
    void givesTheSameDrawsForTheSameSeedOnly() {
        List<Standing> first = answer(TwoPosts.drawn().atlas(), 50, 4, "port-f", "port-i")
                .joint()
                .standings();
        assertThat(answer(TwoPosts.drawn().atlas(), 50, 4, "port-f", "port-i")
                        .joint()
                        .standings())
                .isEqualTo(first);
        assertThat(answer(TwoPosts.drawn().atlas(), 50, 5, "port-f", "port-i")
                        .joint()
                        .standings())
                .isNotEqualTo(first);
    }

    @Test
    void leavesOutAPortWithoutAWayAndSaysSo() {
        Atlas atlas = TwoPosts.drawn().place("nowhere", "IR").atlas();
        SensitivityAnswer answer = answer(atlas, 10, 1, "nowhere", "port-i");
        assertThat(answer.contestants()).extracting(place -> place.id()).containsExactly("port-i");
        assertThat(answer.unreached())
                .extracting(none -> none.query().to().id())
                .containsExactly("nowhere");
        assertThatThrownBy(() -> answer(atlas, 10, 1, "nowhere"))
                .isInstanceOf(NoRouteException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void refusesWhatItCannotAnswer() {
        assertThatThrownBy(() -> new SensitivityQuery("a", List.of("b"), TripOptions.none(), Objective.DISTANCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("time or cost");
        assertThatThrownBy(() -> JointOptions.of(9, 1)).hasMessageContaining("10 to 100000");
        assertThatThrownBy(() -> answer(TwoPosts.drawn().atlas(), 10, 1, "prt-f", "prt-i"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("port-f")
                .hasMessageContaining("port-i");
    }

    @Test
    void tellsAllThatIsLookedAtByTheMarginOrAlone() {
        SensitivityAnswer alone = answer(TwoPosts.drawn().atlas(), 10, 1, "port-f");
        assertThat(alone.isContested()).isFalse();
        assertThat(alone.joint().marginOf(0)).isEqualTo(Optional.empty());
        assertThat(Swing.of(alone.base(), 0)).isEqualTo(10);
    }
}
