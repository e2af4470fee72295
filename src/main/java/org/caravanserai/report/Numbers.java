package org.caravanserai.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.caravanserai.freight.Amount;

/** How amounts are written: the same on every machine, and in JSON to the last whole unit, so that parts sum to totals. */
final class Numbers {

    private Numbers() {}

    static String km(Amount amount) {
        return String.format(Locale.ROOT, "%,.1f", amount.km());
    }

    static String hours(Amount amount) {
        return String.format(Locale.ROOT, "%,.1f", amount.hours());
    }

    static String usd(Amount amount) {
        return String.format(Locale.ROOT, "%,.0f", amount.usd());
    }

    static String days(Amount amount) {
        return String.format(Locale.ROOT, "%.1f", amount.hours() / 24);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    static BigDecimal exactKm(Amount amount) {
        return BigDecimal.valueOf(amount.metres(), 3);
    }

    static BigDecimal exactHours(Amount amount) {
        return BigDecimal.valueOf(amount.milliHours(), 3);
    }

    static BigDecimal exactUsd(Amount amount) {
        return BigDecimal.valueOf(amount.cents(), 2);
    }
}
