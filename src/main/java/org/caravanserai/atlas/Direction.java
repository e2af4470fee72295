package org.caravanserai.atlas;

import java.util.Locale;

/** Which way cargo passes a post, seen from the post's own country. */
public enum Direction {
    /** Out of the post's country. */
    OUTBOUND,
    /** Into the post's country. */
    INBOUND;

    /** The word used in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
