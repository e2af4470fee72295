package org.caravanserai.analysis.breakeven;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values of a lever from one to another.
 *
 * @param from 0 or more
 * @param to above {@code from}, finite
 */
public record ValueRange(double from, double to) {

    private static final Pattern WORDS = Pattern.compile("\\s*(\\d[\\d.]*?)\\s*\\.\\.\\s*(\\d[\\d.]*)\\s*");

    public ValueRange {
        if (!(from >= 0 && from < to && to < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "a range must begin at 0 or more and end above that, was %s..%s", from, to));
        }
    }

    /**
     * A range as written on the command line: {@code 0..240}.
     *
     * @throws IllegalArgumentException if it is written otherwise, or is none
     */
    public static ValueRange parse(String text) {
        Matcher matcher = WORDS.matcher(text);
        if (matcher.matches()) {
            try {
                return new ValueRange(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(unreadable(text), e);
            }
        }
        throw new IllegalArgumentException(unreadable(text));
    }

    private static String unreadable(String text) {
        return "\"" + text
                + "\" is no range; write two numbers from 0 up with two points between, such as 0..240 or 0.1..1";
    }
}
