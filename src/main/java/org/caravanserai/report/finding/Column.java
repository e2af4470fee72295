package org.caravanserai.report.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column of a sheet.
 *
 * @param word for programs: lower case, joined by underscores, the unit last, such as {@code saved_hours}
 * @param title for people
 * @param shown decimals of its numbers for people, 0 to 9; {@link #TEXT} for a column of words
 * @param exact decimals of its numbers for programs
 */
public record Column(String word, String title, int shown, int exact) {

    /** No number but words. */
    public static final int TEXT = -1;

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * A column that programs and people can read.
     *
     * @throws IllegalArgumentException if {@code word} is of another form, or decimals are neither 0 to 9 nor {@link #TEXT}
     */
    public Column {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("\"" + word + "\" is no word for a column; write such as saved_hours");
        }
        if (shown < TEXT || shown > 9 || exact < TEXT || exact > 9) {
            throw new IllegalArgumentException(
                    "column " + word + ": decimals must be 0 to 9, were " + shown + " and " + exact);
        }
    }

    boolean isText() {
        return shown == TEXT;
    }

    /** A number as programs read it, with exactly its decimals. */
    BigDecimal rounded(Number number) {
        return exact(number).setScale(exact, RoundingMode.HALF_UP);
    }

    /** A number as people read it, thousands apart. */
    String told(Number number) {
        return String.format(Locale.ROOT, "%,." + shown + "f", exact(number));
    }

    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Double || number instanceof Float
                ? BigDecimal.valueOf(number.doubleValue())
                : BigDecimal.valueOf(number.longValue());
    }
}
