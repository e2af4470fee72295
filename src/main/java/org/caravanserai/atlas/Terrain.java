package org.caravanserai.atlas;

import java.util.Locale;

/** The ground a link runs through. */
public enum Terrain {
    /** Level ground: steppe, desert, plain. */
    FLAT,
    /** Hills. */
    ROLLING,
    /** Steep and winding ground, where trucks are slower and a caravan's day is shorter. */
    MOUNTAIN,
    /** Sea or lake. */
    WATER;

    /** The word used in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
