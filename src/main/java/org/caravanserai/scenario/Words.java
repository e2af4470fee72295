package org.caravanserai.scenario;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.atlas.DateSpan;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.NearMatches;

/** Reads the words of changes; every method throws an {@link IllegalArgumentException} that says what it could not read. */
final class Words {

    private static final String OPERATION = "(?<quantity>[\\w-]+)\\s*(?<operator>[*=])\\s*(?<value>\\S+)";
    private static final Pattern SETTING =
            Pattern.compile("(?<target>.+?)\\s+((?<direction>outbound|inbound)\\s+)?" + OPERATION);
    private static final Pattern RATE = Pattern.compile("rate:(?<country>\\S+)\\s+(?<mode>\\S+)\\s+" + OPERATION);
    private static final Pattern ALONE = Pattern.compile(OPERATION);
    private static final Pattern LAYER =
            Pattern.compile("(?<layer>links|crossings)\\s+where\\s+(?<ecql>.+)", Pattern.CASE_INSENSITIVE);

    private Words() {}

    static Effect closing(String text, Path folder) {
        return new Alteration(target(beforeDays(text), folder), new Closing(days(text)));
    }

    static Effect opening(String text, Path folder) {
        return new Alteration(target(beforeDays(text), folder), new Opening(days(text)));
    }

    static Effect setting(String text, Path folder) {
        Matcher rate = RATE.matcher(text.strip());
        if (rate.matches()) {
            return new RateChange(
                    rate.group("country").toUpperCase(Locale.ROOT),
                    mode(rate.group("mode")),
                    rate.group("quantity"),
                    Operation.of(rate.group("operator"), rate.group("value")));
        }
        Matcher setting = SETTING.matcher(text.strip());
        if (!setting.matches()) {
            throw new IllegalArgumentException("write what is set, then the quantity, * or =, and a number, such as"
                    + " crossing:chaman hours*0.5, post:torkham-pk outbound hours=10 or rate:PK road tfi3*0.9");
        }
        Optional<Direction> direction = Optional.ofNullable(setting.group("direction"))
                .map(word -> Direction.valueOf(word.toUpperCase(Locale.ROOT)));
        return new Alteration(target(setting.group("target"), folder), operation(setting, direction));
    }

    static Effect where(String ecql, String change) {
        Matcher layer = LAYER.matcher(ecql.strip());
        boolean named = layer.matches();
        Selector selector = named
                ? new Selected.ByEcql(layer.group("layer").toLowerCase(Locale.ROOT), layer.group("ecql"))
                : new Selected.ByEcql("links", ecql);
        String text = change.strip();
        if (beforeDays(text).equals("close")) {
            return new Alteration(selector, new Closing(days(text)));
        }
        if (beforeDays(text).equals("open")) {
            return new Alteration(selector, new Opening(days(text)));
        }
        Matcher alone = ALONE.matcher(text);
        if (!alone.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no change; write one such as speed*1.4, rate*0.8,"
                    + " gauge=1435, hours=4, close or open");
        }
        return new Alteration(selector, operation(alone, Optional.empty()));
    }

    private static Action operation(Matcher words, Optional<Direction> direction) {
        Quantity quantity = Quantity.named(words.group("quantity"));
        return quantity == Quantity.GAUGE
                ? Gauging.to(words.group("operator"), words.group("value"))
                : new Setting(quantity, direction, Operation.of(words.group("operator"), words.group("value")));
    }

    private static Optional<Mode> mode(String word) {
        if (word.equals("*")) {
            return Optional.empty();
        }
        List<String> modes = Arrays.stream(Mode.values()).map(Mode::word).toList();
        if (!modes.contains(word)) {
            throw unknown("mode", word, modes);
        }
        return Optional.of(Mode.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Selector target(String text, Path folder) {
        String[] parts = text.strip().split(":", 2);
        if (parts.length == 1) {
            return new Target(Kind.CROSSING, required(parts[0]));
        }
        String name = required(parts[1].strip());
        return parts[0].strip().equals("area")
                ? Area.read(folder.resolve(name))
                : new Target(Kind.named(parts[0]), name);
    }

    private static String required(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "nothing is named; write KIND:NAME such as crossing:torkham or country:IR");
        }
        return name;
    }

    private static String beforeDays(String text) {
        int at = text.lastIndexOf('@');
        return (at < 0 ? text : text.substring(0, at)).strip();
    }

    private static DateSpan days(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return DateSpan.always();
        }
        String[] ends = text.substring(at + 1).strip().split("\\.\\.", -1);
        if (ends.length != 2 || (ends[0].isEmpty() && ends[1].isEmpty())) {
            throw new IllegalArgumentException("\"" + text.substring(at)
                    + "\" tells no days; write @2026-02-01..2026-03-31, @2026-02-01.. or @..2026-03-31");
        }
        return new DateSpan(date(ends[0]), date(ends[1]));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no date; write it as 2026-02-01", e);
        }
    }

    /** Says that there is no such thing, and what may have been meant. */
    static IllegalArgumentException unknown(String what, String name, List<String> known) {
        List<String> near = NearMatches.of(name, known);
        String hint = near.isEmpty()
                ? known.size() > 20 ? "" : "; there are " + String.join(", ", known)
                : "; did you mean " + String.join(", ", near) + "?";
        return new IllegalArgumentException("no " + what + " \"" + name + "\"" + hint);
    }
}
