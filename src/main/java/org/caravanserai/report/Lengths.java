package org.caravanserai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.analysis.corridor.NearestPlace;
import org.caravanserai.atlas.Corridor;

/** How measured kilometres and shares are written: the same on every machine. */
public final class Lengths {

    /** A place is where a line is if it lies no farther off than lines are drawn to. */
    private static final double AT_KM = 10;

    private Lengths() {}

    /** A distance as somebody asked for it. */
    public static String plain(double km) {
        return km == Math.rint(km) ? String.valueOf((long) km) : String.valueOf(km);
    }

    /** Whole kilometres. */
    public static String whole(double km) {
        return String.format(Locale.ROOT, "%,.0f", km);
    }

    /** Kilometres with one decimal. */
    public static String tenths(double km) {
        return String.format(Locale.ROOT, "%,.1f", km);
    }

    /** A share as percent with one decimal. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    /** Kilometres to the metre. */
    public static BigDecimal metres(double km) {
        return BigDecimal.valueOf(km).setScale(3, RoundingMode.HALF_EVEN);
    }

    /** A share to four decimals. */
    public static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_EVEN);
    }

    /** A place's name, and how far it is when it is not there. */
    public static String name(NearestPlace nearest) {
        String name = nearest.place().name();
        return nearest.offKm() <= AT_KM ? name : name + " (" + whole(nearest.offKm()) + " km off)";
    }

    /** What people call some corridors together: the one's name, or their programmes. */
    public static String programmes(List<Corridor> corridors) {
        return corridors.size() == 1
                ? corridors.get(0).name()
                : corridors.stream()
                        .map(Corridor::programme)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" and "));
    }
}
