package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Locale;

/**
 * Classes of how much something matters, told by colour and by width together. The colours darken in even steps for readers of
 * every colour vision and in grey print (they lie on matplotlib's inferno).
 *
 * @param most the largest value, 0 or above
 * @param breaks where a class ends and the next begins, rising, of round numbers
 */
record LossScale(double most, List<Double> breaks) {

    /** What cuts off has no place among amounts. */
    static final Color CUT = new Color(0x111111);

    private static final float CUT_WIDTH = 4.6f;
    private static final List<Color> COLORS =
            List.of(new Color(0xF5A623), new Color(0xE45A31), new Color(0xB3215C), new Color(0x5A1070));
    private static final float[] WIDTHS = {1.5f, 2.4f, 3.5f, 4.6f};
    private static final double[] SHARES = {0.05, 0.2, 0.5};
    private static final double LARGEST_PT = 9;
    private static final double SMALLEST_PT = 2.2;

    LossScale {
        breaks = List.copyOf(breaks);
    }

    /** Classes up to a largest value. */
    static LossScale upTo(double most) {
        double[] rounded = new double[SHARES.length];
        for (int i = 0; i < SHARES.length; i++) {
            rounded[i] = round(most * SHARES[i]);
        }
        return new LossScale(most, List.of(rounded[0], rounded[1], rounded[2]));
    }

    /** The largest of 1, 2, 5, 10 ... not above a value. */
    private static double round(double value) {
        if (value <= 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double first = value / power;
        return power * (first >= 5 ? 5 : first >= 2 ? 2 : 1);
    }

    int classes() {
        return COLORS.size();
    }

    /** Which class a value above 0 is of, from 0. */
    int classOf(double value) {
        int number = 0;
        while (number < breaks.size() && value >= breaks.get(number)) {
            number++;
        }
        return number;
    }

    Color color(int number) {
        return COLORS.get(number);
    }

    BasicStroke stroke(int number) {
        return line(WIDTHS[number]);
    }

    static BasicStroke cutStroke() {
        return line(CUT_WIDTH);
    }

    static BasicStroke line(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** Of a circle whose area grows with the value. */
    double radius(double value) {
        return most <= 0
                ? SMALLEST_PT
                : SMALLEST_PT + (LARGEST_PT - SMALLEST_PT) * Math.sqrt(Math.min(1, value / most));
    }

    /** The bounds of a class for a legend: {@code 20 to 100}. */
    String told(int number) {
        if (number == 0) {
            return "below " + plain(breaks.get(0));
        }
        return number == breaks.size()
                ? plain(breaks.get(number - 1)) + " and more"
                : plain(breaks.get(number - 1)) + " to " + plain(breaks.get(number));
    }

    static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%,.2f", value).replaceAll("0+$", "");
    }
}
