package org.caravanserai.analysis.breakeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.ChargeUnit;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;

/** Break-evens of drawn worlds against values worked by hand. */
class BreakEvenTest {

    private final Atlas atlas = Gates.world().atlas();

    /** Near takes 14 + H hours, middle 38: they break even at H = 24. */
    @Test
    void hoursAtAGateBreakEvenWhereTheTwoPortsTakeTheSame() {
        BreakEvenAnswer answer = Gates.solve(atlas, "crossing:torkham hours", 0, 60, "near", "middle");
        assertThat(answer.switches()).hasSize(1);
        SwitchPoint point = answer.switches().get(0);
        assertThat(point.exact()).isTrue();
        assertThat(point.value()).isCloseTo(24, within(0.002));
        assertThat(point.low()).isLessThanOrEqualTo(24);
        assertThat(point.high()).isGreaterThanOrEqualTo(24).isLessThan(24.01);
        assertThat(List.of(point.before(), point.after())).containsExactly("near", "middle");
        assertThat(answer.present().value()).hasValue(10);
        assertThat(answer.inWords()).isEqualTo("break-even at 24 h (now 10): below it near wins, above it middle");
    }

    @Test
    void segmentsTellWhoWinsByWhichBorderAndByHowMuch() {
        BreakEvenAnswer answer = Gates.solve(atlas, "crossing:torkham hours", 0, 60, "near", "middle", "far");
        assertThat(answer.segments())
                .extracting(Segment::winner, Segment::passed, Segment::next)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("near", List.of("torkham"), Optional.of("middle")),
                        org.assertj.core.groups.Tuple.tuple("middle", List.of("chaman"), Optional.of("far")));
        Segment near = answer.segments().get(0);
        assertThat(near.atFrom().hours()).isEqualTo(14);
        assertThat(near.leadAtFrom()).isEqualTo(24);
        assertThat(near.leadAtTo()).isCloseTo(0, within(0.002));
        Segment middle = answer.segments().get(1);
        assertThat(middle.atTo().hours()).isEqualTo(38);
        assertThat(middle.leadAtTo()).isCloseTo(14, within(0.002)); // far takes 52 h; near is 36 h behind by then
    }

    /**
     * In dollars, at x USD for 500 km in Pakistan: near 100 km of 2 USD, the border and 200 km: 300 + 0.4 x; at 300 km in
     * Pakistan instead 300 + 0.6 x; middle and far drawn so that each is the best somewhere.
     */
    @Test
    void threePortsTakeTurnsAsAPriceRises() {
        World world = new World()
                .place("kabul", "AF")
                .place("a-pk", "PK")
                .place("b-af", "AF")
                .place("b-pk", "PK")
                .place("c-af", "AF")
                .place("c-pk", "PK")
                .place("a-af", "AF")
                .place("one", "PK")
                .place("two", "PK")
                .place("three", "PK")
                .road("kabul", "a-af", 100)
                .road("a-pk", "one", 300)
                .road("kabul", "b-af", 250)
                .road("b-pk", "two", 200)
                .road("kabul", "c-af", 600)
                .road("c-pk", "three", 50)
                .crossing("a", "a-af", "a-pk")
                .crossing("b", "b-af", "b-pk")
                .crossing("c", "c-af", "c-pk");
        // one: 200 + 100 + 0.6 x; two: 500 + 100 + 0.4 x; three: 1200 + 100 + 0.1 x
        // one = two at 1500, two = three at 7000 / 3, and one = three at 2000 where two is less
        BreakEvenAnswer answer = BreakEven.solve(
                world.atlas(), Gates.query("rate:PK road tfi3", 0, 5000, Objective.COST, "one", "two", "three"));
        assertThat(answer.switches()).extracting(SwitchPoint::after).containsExactly("two", "three");
        assertThat(answer.switches().get(0).value()).isCloseTo(1500, within(0.1));
        assertThat(answer.switches().get(1).value()).isCloseTo(7000.0 / 3, within(0.1));
        assertThat(answer.present().value()).hasValue(1000); // the programme's, which stands in for Pakistan's
        assertThat(answer.unit()).isEqualTo("USD/500km/20t");
    }

    /** 300 km at v km/h take 700 / v hours with the rests; 600 km at 50 take 28: the break-even speed is 25 km/h. */
    @Test
    void aSpeedBreaksEvenExactlyOnTheScaleOfOneOverIt() {
        World world = new World()
                .place("kabul", "AF")
                .place("one", "AF")
                .place("two", "AF")
                .road("kabul", "one", 300)
                .road("kabul", "two", 600);
        BreakEvenAnswer answer = Gates.solve(world.atlas(), "link:kabul-one speed", 5, 100, "one", "two");
        assertThat(answer.switches()).hasSize(1);
        assertThat(answer.switches().get(0).exact()).isTrue();
        assertThat(answer.switches().get(0).value()).isCloseTo(25, within(0.002));
        assertThat(answer.switches().get(0).after()).isEqualTo("one");
        assertThat(answer.present().value()).hasValue(50);
    }

    @Test
    void aFactorOfASpeedStandsAtOneNow() {
        BreakEvenAnswer answer =
                Gates.solve(atlas, "\"links where country='PK' AND mode='road'\" speed*", 0.1, 3, "near", "middle");
        // near: 100 km at 50 km/h and 200 km at 50 f, middle: 400 km and 200 km; both gain the same from f
        assertThat(answer.switches()).isEmpty();
        assertThat(answer.present().value()).hasValue(1);
        assertThat(answer.unit()).isEqualTo("times");
        BreakEvenAnswer one = Gates.solve(atlas, "link:torkham-pk-near speed*", 0.1, 3, "near", "middle");
        // 10 + 14/3 + 28/3 / f = 38 at f = 0.4
        assertThat(one.switches().get(0).value()).isCloseTo(0.4, within(0.0002));
    }

    /** Near takes 24 + W hours, middle 38, so W = 14: 12 p² - 50 p + 24 = 0, p = (50 - √1348) / 24. */
    @Test
    void theShareOfOpenDaysBreaksEvenWhereTheExpectedWaitDoes() {
        BreakEvenAnswer answer = Gates.solve(atlas, "open-days:torkham", 0.05, 1, "near", "middle");
        assertThat(answer.switches()).hasSize(1);
        assertThat(answer.switches().get(0).value()).isCloseTo((50 - Math.sqrt(1348)) / 24, within(0.0001));
        assertThat(answer.switches().get(0).exact()).isTrue();
        assertThat(answer.present().value()).hasValue(1);
    }

    @Test
    void routesToOnePortContendByTheirBorders() {
        Atlas two = Gates.world().road("chaman-pk", "near", 300).atlas(); // 700 km, 32.667 h and 10 h by Chaman
        BreakEvenAnswer answer = Gates.solve(two, "post:torkham-pk inbound hours", 0, 60, "near");
        assertThat(answer.segments()).extracting(Segment::winner).containsExactly("torkham", "chaman");
        // 14 + 4 + h = 42.667
        assertThat(answer.switches().get(0).value()).isCloseTo(24.667, within(0.003));
        assertThat(answer.present().value()).hasValue(6);
        assertThat(answer.courses()).extracting(Course::name).containsExactly("torkham", "chaman");
    }

    /** At 20 USD an hour the generalised cost of near is 700 + 20 (14 + H), of middle 1300 + 20 · 38: even at H = 54. */
    @Test
    void theValueOfTimeMakesHoursCountInDollars() {
        FreightProfile priced = FreightProfile.truck20t().pricingTime(World.figure("value of time", 20, 2020));
        List<Contestant> contestants = List.of(
                new Contestant("near", priced, RouteQuery.from("kabul").to("near")),
                new Contestant("middle", priced, RouteQuery.from("kabul").to("middle")));
        BreakEvenAnswer answer = BreakEven.solve(
                atlas,
                new BreakEvenQuery(
                        Gates.lever("crossing:torkham hours"),
                        new ValueRange(0, 100),
                        contestants,
                        Telling.BORDERS,
                        Objective.COST));
        assertThat(answer.switches()).hasSize(1);
        assertThat(answer.switches().get(0).value()).isCloseTo(54, within(0.01));
        assertThat(answer.present().value()).hasValue(10);
    }

    /** The dues of a port are for what goes aboard there: from the quay to an island by one of two ports. */
    @Test
    void portDuesDecideByWhichPortFreightGoesOverseas() {
        World world = new World()
                .rate("*", Mode.SEA, "swod", 30)
                .rate("*", Mode.SEA, "freight_usd_per_feu_km", 0.1)
                .place("kabul", "AF")
                .place("harbour", "AF")
                .place("haven", "AF")
                .place("island", "AE")
                .road("kabul", "harbour", 100)
                .road("kabul", "haven", 200)
                .sea("harbour", "island", 1000)
                .sea("haven", "island", 1000)
                .terminal("harbour", Track.ROAD, Track.SEA, 24, 50)
                .terminal("haven", Track.ROAD, Track.SEA, 24, 50);
        FreightProfile box = FreightProfile.named("container-40ft").orElseThrow();
        BreakEvenAnswer answer = BreakEven.solve(
                world.atlas(),
                new BreakEvenQuery(
                        Gates.lever("terminal:harbour usd"),
                        new ValueRange(0, 400),
                        List.of(new Contestant(
                                "island", box, RouteQuery.from("kabul").to("island"))),
                        Telling.PORT,
                        Objective.COST));
        assertThat(answer.segments()).extracting(Segment::winner).containsExactly("harbour", "haven");
        double units = box.load().units(ChargeUnit.TEU);
        double perKm = 1000.0 * box.load().units(ChargeUnit.TONNE) / (500 * 20);
        assertThat(answer.switches().get(0).value()).isCloseTo(50 + 100 * perKm / units, within(0.02));
        assertThat(answer.present().value()).hasValue(50);
        assertThat(answer.unit()).isEqualTo("USD/TEU");
    }

    @Test
    void aLeverThatMovesNoRouteLeavesThePresentUnknownAndChangesNothing() {
        BreakEvenAnswer answer = Gates.solve(atlas, "crossing:zahedan hours", 0, 60, "near", "middle");
        assertThat(answer.switches()).isEmpty();
        assertThat(answer.present().value()).isEqualTo(OptionalDouble.empty());
        assertThat(answer.inWords()).isEqualTo("no break-even: near wins all along from 0 to 60 h");
    }

    @Test
    void thePresentValueLeadsToTheFiguresOfBothSides() {
        Atlas measured = Gates.world()
                .measured("torkham-af", Direction.OUTBOUND, 2024, 3.5, 50)
                .measured("torkham-pk", Direction.INBOUND, 2024, 8.25, 70)
                .atlas();
        BreakEvenAnswer answer = Gates.solve(measured, "crossing:torkham hours", 0, 60, "near", "middle");
        assertThat(answer.present().value()).hasValue(11.75);
        assertThat(answer.present().figures())
                .extracting(Figure::what)
                .containsExactly("torkham-af hours", "torkham-pk hours");
    }

    /**
     * A truck's limit of 90 km/h bends what near takes at 90: 9,000 km take 21,000 / min(x, 90) hours. Middle takes 243.344
     * h with its border, 0.011 h more than near at the limit, so that they break even at 21,000 / 233.344 = 89.996 km/h,
     * within a 4096th of the range from the bend.
     */
    @Test
    void aSwitchPointBesideABendIsBracketed() {
        World world = new World()
                .rate("CAREC", "truck_speed_limit", 90, 2020)
                .place("kabul", "AF")
                .place("af", "AF")
                .place("pk", "PK")
                .place("near", "PK")
                .place("middle", "AF")
                .road("kabul", "af", 1e-3)
                .road("pk", "near", 9000)
                .road("kabul", "middle", 243.344 * 50 * 3 / 7)
                .crossing("gate", "af", "pk");
        BreakEvenAnswer answer = Gates.solve(world.atlas(), "rate:PK road swod", 40, 120, "near", "middle");
        assertThat(answer.switches()).hasSize(1);
        SwitchPoint point = answer.switches().get(0);
        assertThat(point.exact()).isFalse();
        assertThat(21_000 / 233.344).isBetween(point.low(), point.high());
        assertThat(point.high() - point.low()).isLessThan(0.1);
        assertThat(answer.inWords()).startsWith("break-even between 89.9");
        assertThat(answer.present().value()).hasValue(50); // off the line between the ends of the range
    }

    @Test
    void whoHasNoWayIsToldApart() {
        Atlas island =
                Gates.world().place("island", "AE").road("island", "far", 0.5).atlas();
        assertThat(Gates.solve(island, "crossing:torkham hours", 0, 60, "near", "island")
                        .noWays())
                .isEmpty();
        Atlas cut = Gates.world()
                .place("island", "AE")
                .place("other", "AE")
                .road("island", "other", 5)
                .atlas();
        BreakEvenAnswer answer = Gates.solve(cut, "crossing:torkham hours", 0, 60, "near", "island");
        assertThat(answer.noWays()).extracting(NoWay::name).containsExactly("island");
        assertThat(answer.segments()).hasSize(1);
    }

    @Test
    void mistakesAreToldWithWhatWouldDo() {
        assertThatThrownBy(() -> Gates.lever("torkham"))
                .hasMessageContaining("write what a scenario sets without the number, such as crossing:torkham hours");
        assertThatThrownBy(() -> Gates.lever("open-days:")).hasMessageContaining("open-days:torkham");
        assertThatThrownBy(() -> Gates.solve(atlas, "crossing:torkam hours", 0, 9, "near", "middle"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("torkham");
        assertThatThrownBy(() -> Gates.solve(atlas, "crossing:torkham hours", 9, 9, "near"))
                .hasMessageContaining("a range must begin at 0 or more and end above that, was 9.0..9.0");
        assertThatThrownBy(() -> Gates.solve(atlas, "link:kabul-torkham-af speed", 0, 9, "near"))
                .hasMessageContaining("must begin above 0");
        assertThatThrownBy(() -> Gates.solve(atlas, "open-days:torkham", 0.5, 2, "near"))
                .hasMessageContaining("share of days");
        assertThatThrownBy(() -> Gates.solve(atlas, "crossing:torkham hours", 0, 9, "near", "near"))
                .hasMessageContaining("name each once");
    }
}
