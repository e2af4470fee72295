package org.caravanserai.atlas;

import java.util.Locale;

/** The standing of a link within its mode. */
public enum LinkClass {
    MOTORWAY,
    TRUNK,
    PRIMARY,
    SECONDARY,
    TRACK,
    MAIN,
    BRANCH,
    LANE,
    TRAIL;

    /** The word used in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
