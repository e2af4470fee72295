package org.caravanserai.freight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Track;
import org.junit.jupiter.api.Test;

/** 9 h and 120 USD a TEU at a station, 96 h and 50 USD a TEU at a port; worked by hand. */
class TransferModelTest {

    private static final FreightProfile CONTAINER =
            FreightProfile.named("container-40ft").orElseThrow();

    private final World world = new World().place("zahedan", "IR").place("poti", "GE");

    private List<LedgerEntry> at(World drawn, int terminal, FreightProfile profile) {
        Atlas atlas = drawn.atlas();
        return new TransferModel(atlas, profile, World.TODAY)
                .at(atlas.contents().register().terminals().get(terminal));
    }

    @Test
    void aBreakOfGaugeCostsItsHoursAndItsPriceForTheLoad() {
        world.terminal("zahedan", Track.RAIL_1435, Track.RAIL_1676, 9, 120);
        assertThat(at(world, 0, CONTAINER))
                .extracting(LedgerEntry::country, LedgerEntry::component, LedgerEntry::amount)
                .containsExactly(tuple("IR", Component.TRANSFER, Amount.of(0, 9, 240)));
        FreightProfile wagon = FreightProfile.named("bulk-rail-wagon").orElseThrow();
        assertThat(at(world, 0, wagon).get(0).amount().usd()).isEqualTo(360);
    }

    @Test
    void theMoneyOfAPortIsThePorts() {
        world.terminal("poti", Track.RAIL_1520, Track.SEA, 96, 50);
        assertThat(at(world, 0, CONTAINER))
                .extracting(
                        LedgerEntry::component,
                        entry -> entry.amount().hours(),
                        entry -> entry.amount().usd())
                .containsExactly(tuple(Component.TRANSFER, 96.0, 0.0), tuple(Component.PORT, 0.0, 100.0));
    }

    @Test
    void aPortThatWasMeasuredAsABorderPostIsOne() {
        world.terminal("poti", Track.ROAD, Track.SEA, 96, 50)
                .measured("poti", Direction.OUTBOUND, 2022, 1.8, 36)
                .measured("poti", Direction.INBOUND, 2022, 0.2, 24);
        assertThat(at(world, 0, CONTAINER).get(2))
                .extracting(LedgerEntry::component, LedgerEntry::amount)
                .containsExactly(Component.BORDER, Amount.of(0, 1.8, 36));
        assertThat(at(world, 1, CONTAINER).get(2))
                .extracting(LedgerEntry::component, LedgerEntry::amount)
                .containsExactly(Component.BORDER, Amount.of(0, 0.2, 24));
    }
}
