package org.caravanserai.analysis.hinterland;

import java.util.Locale;

/** How a place stands to the ports that compete for it. */
public enum Standing {
    /** The best port is clear of the next by the stated share. */
    CLEAR,
    /** The next port is nearer to the best than the stated share: small errors of the figures could turn the order. */
    CONTESTED,
    /** Only one of the ports has a way. */
    ONLY_ONE,
    /** The network comes to the place, but there is no way to any of the ports. */
    NO_WAY,
    /** The network of this freight does not come to the place. */
    OFF_NETWORK;

    /** The word used in outputs: {@code only one}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
