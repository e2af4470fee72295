package org.caravanserai.atlas;

import java.util.Locale;

/** How a link is travelled. */
public enum Mode {
    ROAD,
    RAIL,
    SEA,
    FERRY,
    CARAVAN;

    /** The word used in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
