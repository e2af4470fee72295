package org.caravanserai.report.finding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What stands where a row and a column meet: a word, a number, or neither.
 *
 * @param text empty for a number or a blank
 * @param number finite; empty for a word or a blank
 */
public record Cell(String text, Optional<Number> number) {

    private static final Cell BLANK = new Cell("", Optional.empty());

    /**
     * The cell that holds a value: a number in a column of numbers, in a column of words what it reads as; {@code yes} or
     * {@code no} for a Boolean, blank for an empty Optional.
     *
     * @throws IllegalArgumentException if a column of numbers is given anything else, or a number that is not finite
     */
    static Cell of(Column column, Object value) {
        Object held = held(value);
        if (held.equals("")) {
            return BLANK;
        }
        if (column.isText()) {
            return new Cell(held instanceof Boolean truth ? (truth ? "yes" : "no") : held.toString(), Optional.empty());
        }
        if (held instanceof Number number && Double.isFinite(number.doubleValue())) {
            return new Cell("", Optional.of(number));
        }
        throw new IllegalArgumentException("column " + column.word() + " holds finite numbers, found " + held);
    }

    private static Object held(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? optional.get() : "";
        } else if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : "";
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : "";
        } else if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : "";
        }
        return value;
    }

    /** As people read it. */
    public String told(Column column) {
        return number.map(column::told).orElse(text);
    }

    /** As a spreadsheet reads it. */
    String plain(Column column) {
        return number.map(column::rounded).map(BigDecimal::toPlainString).orElse(text);
    }
}
