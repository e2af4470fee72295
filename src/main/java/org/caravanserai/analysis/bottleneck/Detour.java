package org.caravanserai.analysis.bottleneck;

import java.util.List;

/**
 * Where freight goes when something closes.
 *
 * @param by what changes first: the border crossing that it goes over instead, or how the borders stay the same
 * @param pairs how many pairs go so
 * @param loads how many loads these are
 */
public record Detour(String by, int pairs, double loads) {

    /** Said when a way over the same borders is found. */
    public static final String SAME_BORDERS = "the same borders";

    /** Said when a way crosses fewer borders and none that is new. */
    public static final String FEWER_BORDERS = "fewer borders";

    /** The first crossing in which a way differs from what it was. */
    static String first(List<String> before, List<String> after) {
        if (before.equals(after)) {
            return SAME_BORDERS;
        }
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same < after.size() ? after.get(same) : FEWER_BORDERS;
    }
}
