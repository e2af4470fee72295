package org.caravanserai.freight;

import org.caravanserai.atlas.ChargeUnit;

/**
 * What is carried, in the units that prices are for.
 *
 * @param tonnes of cargo, above 0
 * @param teu twenty-foot equivalents, above 0; for loose cargo as many as terminals that price by container charge it for
 * @param wagons railway wagons, above 0
 */
public record Load(double tonnes, double teu, double wagons) {

    private static final double TEU_OF_A_FEU = 2;

    /**
     * A load in all its units at once, whatever moves it.
     *
     * @throws IllegalArgumentException if one is not above 0 or not finite
     */
    public Load {
        requirePositive("tonnes", tonnes);
        requirePositive("teu", teu);
        requirePositive("wagons", wagons);
    }

    private static void requirePositive(String what, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("load: " + what + " must be above 0, was " + value);
        }
    }

    /** How many of a unit it is charged for. One load, one lorry. */
    public double units(ChargeUnit unit) {
        return switch (unit) {
            case TONNE -> tonnes;
            case TEU -> teu;
            case FEU -> teu / TEU_OF_A_FEU;
            case WAGON -> wagons;
            case TRUCK -> 1;
        };
    }
}
