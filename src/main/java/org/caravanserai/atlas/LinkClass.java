package org.caravanserai.atlas;

import java.util.Locale;

/** The standing of a link within its mode. */
public enum LinkClass {
    /** A road with its carriageways apart and no crossings on the level. */
    MOTORWAY,
    /** A main road between regions or countries; on level ground it is what speed factors are relative to. */
    TRUNK,
    /** A main road below the trunk roads. */
    PRIMARY,
    /** A road of a region, below the primary roads. */
    SECONDARY,
    /** A gravel or earth road that trucks can use. */
    TRACK,
    /** A main line of a railway. */
    MAIN,
    /** A railway that leaves a main line. */
    BRANCH,
    /** The way of ships and ferries. */
    LANE,
    /** The way of a caravan. */
    TRAIL;

    /** The word used in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
