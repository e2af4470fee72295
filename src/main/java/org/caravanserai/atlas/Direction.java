package org.caravanserai.atlas;

import java.util.Locale;

/** Which way cargo passes a post, seen from the post's own country. */
public enum Direction {
    OUTBOUND,
    INBOUND;

    /** The word used in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
