package org.caravanserai.analysis.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.caravanserai.World;
import org.caravanserai.analysis.project.CountryGain.End;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.TripOptions;
import org.junit.jupiter.api.Test;

/**
 * A box of 20 t at 50 km/h and 1 USD a kilometre, its hour worth 18.2 USD. In use: a (KZ) to b (IR) by 100 km in KZ, 800 in
 * UZ, 100 in IR: 20 h, 1,000 USD. Project west: 100 in KZ, 400 in TM, 100 in IR: 12 h, 600 USD. Project spur: 50 km in KG from
 * c to a, without which c has no way at all.
 */
class WhoGainsTest {

    private static final Tally NOTHING = new Tally(Saving.NONE, 0, 0, 0);
    private static final Saving WEST = new Saving(8_000, 400_00, OptionalLong.of(545_60));
    private static final Saving WEST_TWICE = new Saving(16_000, 800_00, OptionalLong.of(1_091_20));

    private static World drawn() {
        return new World()
                .rate("CAREC", Mode.RAIL, "swod", 50)
                .rate("CAREC", Mode.RAIL, "tfi3", 500)
                .place("a", "KZ")
                .place("b", "IR")
                .place("c", "KG")
                .place("m", "UZ")
                .place("m2", "UZ")
                .place("n", "TM")
                .place("n2", "TM")
                .rail("a", "m", "1520", 100)
                .rail("m", "m2", "1520", 800)
                .rail("b", "m2", "1520", 100)
                .plannedRail("a", "n", "1520", 100)
                .plannedRail("n", "n2", "1520", 400)
                .plannedRail("b", "n2", "1520", 100)
                .plannedRail("c", "a", "1520", 50)
                .project("west", "rail-a-n", "rail-n-n2", "rail-b-n2")
                .project("spur", "rail-c-a");
    }

    private static FreightProfile box() {
        return FreightProfile.named("rail-container-40ft").orElseThrow();
    }

    private static ProjectEffects effects(World world, FreightProfile profile, Objective objective) {
        return new ProjectRegister(world.atlas(), profile, TripOptions.none(), objective)
                .effects(List.of("a", "c"), List.of("b"));
    }

    private final ProjectEffects effects = effects(drawn(), box(), Objective.TIME);

    @Test
    void sumsHoursDollarsAndGeneralisedCostOverThePairs() {
        assertThat(effects.sums())
                .filteredOn(sum -> sum.project().id().equals("west"))
                .singleElement()
                .satisfies(sum -> {
                    assertThat(sum.alone()).isEqualTo(new Tally(WEST, 1, 0, 0));
                    assertThat(sum.last()).isEqualTo(new Tally(WEST_TWICE, 2, 0, 0));
                });
    }

    @Test
    void countsAPairThatGetsItsFirstWayAndSavesItNothing() {
        assertThat(effects.sums())
                .filteredOn(sum -> sum.project().id().equals("spur"))
                .singleElement()
                .satisfies(sum -> {
                    assertThat(sum.alone()).isEqualTo(new Tally(Saving.NONE, 0, 1, 0));
                    assertThat(sum.last()).isEqualTo(new Tally(Saving.NONE, 0, 1, 0));
                });
        assertThat(effects.effects())
                .filteredOn(effect -> effect.project().id().equals("spur"))
                .extracting(
                        effect -> effect.onItsOwn().outcome(),
                        effect -> effect.asLast().saving())
                .containsExactly(
                        tuple(Step.Outcome.SAME, Optional.of(Saving.NONE)),
                        tuple(Step.Outcome.OPENED, Optional.empty()));
    }

    @Test
    void tellsTheCountryOfTheOriginAndThatOfThePort() {
        assertThat(effects.gains())
                .filteredOn(gain -> gain.sum().project().id().equals("west"))
                .extracting(
                        CountryGain::end,
                        CountryGain::country,
                        gain -> gain.sum().alone(),
                        gain -> gain.sum().last())
                .containsExactly(
                        tuple(End.ORIGIN, "KG", NOTHING, new Tally(WEST, 1, 0, 0)),
                        tuple(End.ORIGIN, "KZ", new Tally(WEST, 1, 0, 0), new Tally(WEST, 1, 0, 0)),
                        tuple(End.PORT, "IR", new Tally(WEST, 1, 0, 0), new Tally(WEST_TWICE, 2, 0, 0)));
    }

    @Test
    void tellsWhoseTerritoryTheLoadsLeaveAndWhoseTheyCross() {
        assertThat(effects.shifts())
                .filteredOn(shift -> shift.project().id().equals("west"))
                .extracting(TransitShift::country, TransitShift::alone, TransitShift::last)
                .containsExactly(
                        tuple("TM", new Traffic(400_000, 0, 1, 0, 0, 0), new Traffic(800_000, 0, 2, 0, 0, 0)),
                        tuple("UZ", new Traffic(0, 800_000, 0, 1, 0, 0), new Traffic(0, 1_600_000, 0, 2, 0, 0)));
    }

    @Test
    void countsTheKilometresOfNewlyPossibleWaysApart() {
        assertThat(effects.shifts())
                .filteredOn(shift -> shift.project().id().equals("spur"))
                .extracting(TransitShift::country, TransitShift::alone, TransitShift::last)
                .containsExactly(
                        tuple("KZ", new Traffic(0, 0, 0, 0, 100_000, 0), new Traffic(0, 0, 0, 0, 100_000, 0)),
                        tuple("TM", new Traffic(0, 0, 0, 0, 0, 0), new Traffic(0, 0, 0, 0, 400_000, 0)),
                        tuple("UZ", new Traffic(0, 0, 0, 0, 800_000, 0), new Traffic(0, 0, 0, 0, 0, 0)));
    }

    @Test
    void tellsAFasterWayThatCostsMoreAsALossOfDollars() {
        World dear = drawn().rate("TM", Mode.RAIL, "tfi3", 2000);
        ProjectEffect west = effects(dear, box(), Objective.TIME).effects().get(0);
        assertThat(west.onItsOwn().saving()).contains(new Saving(8_000, -800_00, OptionalLong.of(-654_40)));
    }

    @Test
    void keepsWhatIsPaidApartFromWhatHoursAreWorthWhenTheyAreCharged() {
        FreightProfile charged = box().pricingTime(
                        new Figure("value of time", 10, "USD/h", 0, Confidence.ESTIMATED, List.of("made-up")));
        ProjectEffect west = effects(drawn(), charged, Objective.COST).effects().get(0);
        assertThat(west.onItsOwn().saving()).contains(new Saving(8_000, 400_00, OptionalLong.of(480_00)));
    }

    @Test
    void tellsAWayThatIsLostAsNoNumber() {
        ProjectEffect spur = effects.effects().get(3);
        Step lost = new Step(spur.alone(), spur.before());
        assertThat(lost.outcome()).isEqualTo(Step.Outcome.SHUT);
        assertThat(lost.saving()).isEmpty();
        assertThat(Tally.of(List.of(lost))).isEqualTo(new Tally(Saving.NONE, 0, 0, 1));
    }

    @Test
    void tellsAllMisspeltPlacesAtOnce() {
        ProjectRegister register = new ProjectRegister(drawn().atlas(), box(), TripOptions.none(), Objective.TIME);
        assertThatThrownBy(() -> register.effects(List.of("aa"), List.of("zz")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("origins: ")
                .hasMessageContaining("ports: ");
        assertThatThrownBy(() -> register.effects(List.of("a"), List.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name two places");
    }
}
