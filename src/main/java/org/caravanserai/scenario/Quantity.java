package org.caravanserai.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a scenario sets or scales. */
enum Quantity {
    /** Hours of a crossing or terminal. */
    HOURS,
    /** Dollars of a crossing or terminal. */
    USD,
    /** Speed in motion on a link, km/h. */
    SPEED,
    /** Price by the kilometre on a link. */
    RATE,
    /** Gauge of a railway, mm. */
    GAUGE;

    static Quantity named(String word) {
        List<String> words = Arrays.stream(values()).map(Quantity::word).toList();
        if (!words.contains(word)) {
            throw Words.unknown("quantity", word, words);
        }
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
