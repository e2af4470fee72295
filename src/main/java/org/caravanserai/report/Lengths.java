package org.caravanserai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.caravanserai.analysis.corridor.NearestPlace;

/** How measured kilometres and shares are written: the same on every machine. */
final class Lengths {

    /** A place is where a line is if it lies no farther off than lines are drawn to. */
    private static final double AT_KM = 10;

    private Lengths() {}

    /** A distance as somebody asked for it. */
    static String plain(double km) {
        return km == Math.rint(km) ? String.valueOf((long) km) : String.valueOf(km);
    }

    static String whole(double km) {
        return String.format(Locale.ROOT, "%,.0f", km);
    }

    static String tenths(double km) {
        return String.format(Locale.ROOT, "%,.1f", km);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    /** Kilometres to the metre. */
    static BigDecimal metres(double km) {
        return BigDecimal.valueOf(km).setScale(3, RoundingMode.HALF_EVEN);
    }

    /** A share to four decimals. */
    static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_EVEN);
    }

    /** A place's name, and how far it is when it is not there. */
    static String name(NearestPlace nearest) {
        String name = nearest.place().name();
        return nearest.offKm() <= AT_KM ? name : name + " (" + whole(nearest.offKm()) + " km off)";
    }
}
