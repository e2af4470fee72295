package org.caravanserai.report;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.caravanserai.freight.Amount;

/** How amounts are written: the same on every machine, and in JSON to the last whole unit, so that parts sum to totals. */
public final class Numbers {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private Numbers() {}

    /** Kilometres with one decimal. */
    public static String km(Amount amount) {
        return String.format(Locale.ROOT, "%,.1f", amount.km());
    }

    /** Hours with one decimal. */
    public static String hours(Amount amount) {
        return String.format(Locale.ROOT, "%,.1f", amount.hours());
    }

    /** Whole US dollars. */
    public static String usd(Amount amount) {
        return String.format(Locale.ROOT, "%,.0f", amount.usd());
    }

    /** Days with one decimal. */
    public static String days(Amount amount) {
        return String.format(Locale.ROOT, "%.1f", amount.hours() / 24);
    }

    /** A share as whole percent. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    static String oneDecimal(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    static String oneDecimal(OptionalDouble value) {
        return value.isEmpty() ? "" : oneDecimal(value.getAsDouble());
    }

    static String whole(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, "%,.0f", value.getAsDouble());
    }

    /** A moment by local clocks, to the minute, with their distance from UTC. */
    public static String moment(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    /** The same for programs. */
    static String iso(ZonedDateTime moment) {
        return ISO.format(moment);
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
