package org.caravanserai.report.picture;

import java.awt.Color;
import java.util.List;

/**
 * Colours of areas, for readers of every colour vision: those of {@link RouteLook}, but in place of black, which would hide
 * what lies on it, the yellow of Okabe and Ito, and so ordered that the first ones are most unlike.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito (2008), Color Universal Design</a>
 */
public final class AreaColor {

    private static final List<Color> ALL = List.of(
            new Color(0x0072B2),
            new Color(0xD55E00),
            new Color(0x009E73),
            new Color(0xF0E442),
            new Color(0xCC79A7),
            new Color(0x56B4E9),
            new Color(0xE69F00),
            new Color(0x7F7F7F));

    private AreaColor() {}

    /** How many areas can be told apart. */
    public static int count() {
        return ALL.size();
    }

    /** The colour of one of several areas. */
    public static Color of(int index) {
        return ALL.get(index);
    }

    /** The same as GIS and web pages write it: {@code #0072B2}. */
    public static String hex(int index) {
        return "#%06X".formatted(of(index).getRGB() & 0xFFFFFF);
    }
}
