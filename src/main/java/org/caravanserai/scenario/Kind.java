package org.caravanserai.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a scenario can name. */
enum Kind {
    CROSSING(false),
    LINK(false),
    PROJECT(false),
    CORRIDOR(false),
    TERMINAL(false),
    COUNTRY(true),
    MODE(true);

    private final boolean broad;

    Kind(boolean broad) {
        this.broad = broad;
    }

    /** Whether it takes in more than anybody could have listed: opened, it opens only what is built and was ever in use. */
    boolean isBroad() {
        return broad;
    }

    static Kind named(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.equals("post")) {
            return CROSSING;
        }
        List<String> words = Arrays.stream(values()).map(Kind::word).toList();
        if (!words.contains(word)) {
            throw Words.unknown(
                    "kind",
                    text,
                    Stream.concat(words.stream(), Stream.of("post", "area")).toList());
        }
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
