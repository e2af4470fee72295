package org.caravanserai.atlas;

import java.util.Locale;

/** How a link is travelled. */
public enum Mode {
    /** By truck. */
    ROAD,
    /** By train, on whatever gauge. */
    RAIL,
    /** By ship between sea ports. */
    SEA,
    /** By ferry, which takes wagons or trucks aboard. */
    FERRY,
    /** On the backs of animals, a day's stage at a time. */
    CARAVAN;

    /** The word used in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
