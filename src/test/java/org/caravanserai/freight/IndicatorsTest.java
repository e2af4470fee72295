package org.caravanserai.freight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.atlas.Mode;
import org.junit.jupiter.api.Test;

/** 200 km in 5 h of motion and 15 h of rest at 400 USD, and two posts that took 10 h and 100 USD in all; by hand. */
class IndicatorsTest {

    private static final Load TWENTY_TONNES = new Load(20, 2, 1);

    private static LedgerEntry entry(Component component, double km, double hours, double usd) {
        return new LedgerEntry("UZ", Mode.ROAD, component, Amount.of(km, hours, usd), List.of(), List.of());
    }

    private final List<LedgerEntry> border = List.of(entry(Component.BORDER, 0, 10, 100));
    private final Ledger ledger = new Ledger(List.of(
            entry(Component.HAUL, 200, 5, 400),
            entry(Component.REST, 0, 15, 0),
            border.get(0),
            entry(Component.TIME_VALUE, 0, 0, 999)));

    @Test
    void areCpmmsOwn() {
        Indicators indicators = Indicators.of(ledger, new Ledger(border), 2, TWENTY_TONNES);
        assertThat(indicators.tfi1Hours()).hasValue(5);
        assertThat(indicators.tfi2Usd()).hasValue(50);
        assertThat(indicators.tfi3Usd()).hasValue(500.0 * 500 / 200);
        assertThat(indicators.swod()).hasValue(40);
        assertThat(indicators.swd()).hasValue(200.0 / 30);
    }

    @Test
    void tfi3IsForTwentyTonnes() {
        assertThat(Indicators.of(ledger, new Ledger(border), 2, new Load(40, 2, 1))
                        .tfi3Usd())
                .hasValue(500.0 * 500 / 200 / 2);
    }

    @Test
    void areSilentWhereThereIsNothingToDivideBy() {
        Ledger onlyBorder = new Ledger(border);
        Indicators indicators = Indicators.of(onlyBorder, new Ledger(List.of()), 0, TWENTY_TONNES);
        assertThat(indicators.tfi1Hours()).isEmpty();
        assertThat(indicators.tfi3Usd()).isEmpty();
        assertThat(indicators.swod()).isEmpty();
        assertThat(indicators.swd()).isEmpty();
    }
}
