package org.caravanserai.routing;

import java.util.Locale;

/** What counts as one thing that routes share, or that may be closed. */
public enum Bottleneck {
    /** A border crossing: road and rail at the same posts are two. */
    CROSSING,
    /** A pair of border posts, with all crossings between them. */
    POSTS,
    /** A transit country: neither that of the origin nor that of the destination; waters of no country do not count. */
    COUNTRY;

    /** The word used on the command line and in outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
