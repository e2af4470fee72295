package org.caravanserai.freight;

import java.util.Arrays;
import java.util.List;
import org.caravanserai.atlas.ChargeUnit;
import org.caravanserai.atlas.Figure;

/** What a price of a haul is for, told by its unit in rates.csv. */
public enum HaulPrice {
    /** TFI3 of the CPMM. */
    LOAD_OF_20_T_OVER_500_KM("USD/500km/20t", ChargeUnit.TONNE, 500 * 20),
    /** For a tonne of cargo over a kilometre. */
    TONNE_KM("USD/t-km", ChargeUnit.TONNE, 1),
    /** For a twenty-foot equivalent over a kilometre. */
    TEU_KM("USD/TEU-km", ChargeUnit.TEU, 1),
    /** For a forty-foot equivalent, two TEU, over a kilometre. */
    FEU_KM("USD/FEU-km", ChargeUnit.FEU, 1),
    /** For a railway wagon over a kilometre, however full. */
    WAGON_KM("USD/wagon-km", ChargeUnit.WAGON, 1),
    /** For a truck over a kilometre, however full. */
    TRUCK_KM("USD/truck-km", ChargeUnit.TRUCK, 1);

    private final String unit;
    private final ChargeUnit charged;
    private final double unitKm;

    HaulPrice(String unit, ChargeUnit charged, double unitKm) {
        this.unit = unit;
        this.charged = charged;
        this.unitKm = unitKm;
    }

    /** The units of prices by the kilometre that the model can read. */
    public static List<String> units() {
        return Arrays.stream(values()).map(price -> price.unit).toList();
    }

    /**
     * US dollars for hauling a load over one kilometre.
     *
     * @throws IllegalArgumentException if the figure's unit is none of {@link #units()}
     */
    static double perKm(Figure price, Load load) {
        return Arrays.stream(values())
                .filter(known -> known.unit.equals(price.unit()))
                .findFirst()
                .map(known -> price.value() * load.units(known.charged) / known.unitKm)
                .orElseThrow(() -> new IllegalArgumentException(price.what() + ": a haul has no price in \""
                        + price.unit() + "\"; use one of " + String.join(", ", units())));
    }
}
