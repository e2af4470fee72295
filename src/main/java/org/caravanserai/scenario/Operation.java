package org.caravanserai.scenario;

import java.math.BigDecimal;
import org.caravanserai.atlas.Figure;

/**
 * What is done to a number: multiplied, or another put in its place.
 *
 * @param scales whether it is multiplied
 * @param value the factor or the new number, not negative
 */
record Operation(boolean scales, double value) {

    static Operation of(String operator, String number) {
        try {
            double value = Double.parseDouble(number);
            if (value >= 0 && value < Double.POSITIVE_INFINITY) {
                return new Operation(operator.equals("*"), value);
            }
        } catch (NumberFormatException e) {
            // told below, like every other value that is no number
        }
        throw new IllegalArgumentException("\"" + number + "\" is no number from 0 up; write one such as 0.5");
    }

    /** The number it makes of {@code asRead}. */
    double of(double asRead) {
        return scales ? asRead * value : value;
    }

    /** The number as a figure of the scenario. */
    Figure figure(String what, String unit) {
        return scales ? Headed.figure(what + " factor", value, "ratio") : Headed.figure(what, value, unit);
    }

    boolean changesNothing() {
        return scales && value == 1;
    }

    /** As written: {@code *0.5}. */
    @Override
    public String toString() {
        return (scales ? "*" : "=")
                + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
