package org.caravanserai.freight;

import java.util.OptionalDouble;

/**
 * The indicators of the CAREC CPMM for a journey or its part in one country. Empty where there is nothing to divide by, and
 * where less than ten kilometres were hauled.
 *
 * @param tfi1Hours mean hours at a border-crossing point, waits for its gate included
 * @param tfi2Usd mean fees at a border-crossing point
 * @param tfi3Usd all that was paid, for 500 km and 20 t; the value of time is not in it
 * @param swod speed without delay: kilometres over hours in motion
 * @param swd speed with delay, TFI4: kilometres over all hours
 */
public record Indicators(
        OptionalDouble tfi1Hours,
        OptionalDouble tfi2Usd,
        OptionalDouble tfi3Usd,
        OptionalDouble swod,
        OptionalDouble swd) {

    private static final double TFI3_KM = 500;
    private static final double TFI3_TONNES = 20;
    private static final double SHORTEST_KM = 10;

    /**
     * Of an account.
     *
     * @param atBorders the part of it that is spent at border-crossing points
     * @param posts how many border-crossing points it passes; a border has one on either side
     */
    public static Indicators of(Ledger ledger, Ledger atBorders, int posts, Load load) {
        Amount all = ledger.total();
        Amount haul = ledger.of(Component.HAUL);
        Amount border = atBorders.total();
        boolean far = haul.km() >= SHORTEST_KM;
        return new Indicators(
                ratio(border.hours(), posts, posts > 0),
                ratio(paid(atBorders), posts, posts > 0),
                ratio(paid(ledger) * TFI3_KM * TFI3_TONNES, all.km() * load.tonnes(), far),
                ratio(haul.km(), haul.hours(), far),
                ratio(all.km(), all.hours(), far));
    }

    private static double paid(Ledger ledger) {
        return ledger.usd() - ledger.of(Component.TIME_VALUE).usd();
    }

    private static OptionalDouble ratio(double over, double under, boolean known) {
        return known && under > 0 ? OptionalDouble.of(over / under) : OptionalDouble.empty();
    }
}
