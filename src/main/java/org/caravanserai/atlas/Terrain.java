package org.caravanserai.atlas;

import java.util.Locale;

/** The ground a link runs through. */
public enum Terrain {
    FLAT,
    ROLLING,
    MOUNTAIN,
    WATER;

    /** The word used in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
