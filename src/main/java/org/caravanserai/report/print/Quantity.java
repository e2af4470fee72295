package org.caravanserai.report.print;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.caravanserai.freight.Amount;

/** What a panel of the chart piles up over distance. */
enum Quantity {
    HOURS("hours since setting out", 1, 2, 3, 6, 12, 24, 48, 72, 120, 240, 480, 960) {
        @Override
        double of(Amount amount) {
            return amount.hours();
        }

        @Override
        String told(double value) {
            return String.format(Locale.ROOT, value < 10 ? "%.1f h" : "%.0f h", value);
        }
    },
    USD("US dollars", 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000) {
        @Override
        double of(Amount amount) {
            return amount.usd();
        }

        @Override
        String told(double value) {
            return String.format(Locale.ROOT, "%,.0f USD", value);
        }
    };

    private final String axisTitle;
    private final ImmutableList<Integer> ticks;

    Quantity(String axisTitle, Integer... ticks) {
        this.axisTitle = axisTitle;
        this.ticks = ImmutableList.copyOf(ticks);
    }

    abstract double of(Amount amount);

    /** A value as a label says it. */
    abstract String told(double value);

    String axisTitle() {
        return axisTitle;
    }

    /** Distances between ticks that read well. */
    double[] ticks() {
        return ticks.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
