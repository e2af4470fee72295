package org.caravanserai.report.finding;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.analysis.sensitivity.Lever;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Rate;

/** Names levers and their values for people. */
final class LeverName {

    private static final Map<String, String> BORDERS = Map.of(
            "border_outbound_hours", "hours out of unmeasured posts",
            "border_inbound_hours", "hours into unmeasured posts",
            "border_hours", "hours at unmeasured posts",
            "border_outbound_usd", "fee out of unmeasured posts",
            "border_inbound_usd", "fee into unmeasured posts",
            "border_usd", "fee at unmeasured posts");

    private final Atlas atlas;

    LeverName(Atlas atlas) {
        this.atlas = atlas;
    }

    /** What it is: {@code hours out of Alat post}, {@code speed by road, UZ}. */
    String of(Lever lever) {
        List<String> words = Splitter.on(CharMatcher.anyOf(": ")).splitToList(lever.id());
        return switch (words.get(0)) {
            case "rate" -> rate(words.get(1), words.get(2), words.get(3), lever.divides());
            case "terminal" -> quantity(words.get(2), "charge") + " at " + place(words.get(1));
            case "post" -> quantity(words.get(3), "fee") + way(words.get(2)) + place(words.get(1));
            default ->
                quantity(words.get(3), "fee") + way(words.get(2)) + words.get(1) + " ("
                        + lever.figure().what() + ")";
        };
    }

    private static String rate(String country, String mode, String parameter, boolean speed) {
        String what = speed
                ? "speed by " + mode
                : BORDERS.containsKey(parameter)
                        ? BORDERS.get(parameter) + (mode.equals("road") ? "" : " by " + mode)
                        : parameter.startsWith("yard_hours") ? "hours in yards" : "price by " + mode;
        return what + ", "
                + switch (country) {
                    case Rate.PROGRAMME -> "CAREC mean";
                    case Rate.ANYWHERE -> "anywhere";
                    case Atlas.INTERNATIONAL_WATERS -> "at sea";
                    default -> country;
                };
    }

    private static String quantity(String word, String money) {
        return word.equals("usd") ? money : word;
    }

    private static String way(String direction) {
        return direction.equals("outbound") ? " out of " : " into ";
    }

    private String place(String id) {
        return atlas.place(id).map(place -> place.name()).orElse(id);
    }

    /** The figure at a value of its standard normal variable, with its unit: {@code 12.4 h}. */
    static String value(Lever lever, double normal) {
        return number(lever.valueAt(normal)) + " " + unit(lever);
    }

    /** The figure as it is. */
    static String value(Lever lever) {
        return number(lever.figure().value()) + " " + unit(lever);
    }

    /** Its name with its unit where numbers stand alone; what is in hours or dollars says so itself. */
    String withUnit(Lever lever) {
        return of(lever) + (unit(lever).equals("h") || unit(lever).equals("USD") ? "" : ", " + unit(lever));
    }

    private static String unit(Lever lever) {
        return lever.figure().unit();
    }

    /** Three digits that count, or all of a whole number. */
    static String number(double value) {
        double rounded = new BigDecimal(value, new MathContext(3)).doubleValue();
        int decimals = rounded >= 100 ? 0 : rounded >= 10 ? 1 : rounded >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
