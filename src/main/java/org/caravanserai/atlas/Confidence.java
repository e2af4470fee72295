package org.caravanserai.atlas;

import java.util.Locale;

/** How far a figure can be trusted: from a printed page down to a reasoned guess. */
public enum Confidence {
    /** Printed by its source for just this. */
    PUBLISHED,
    /** Computed from published figures by a stated rule. */
    DERIVED,
    /** Nobody published it; the row's note says how it was estimated. */
    ESTIMATED;

    /** The less trustworthy of the two: a result is no better than its weakest figure. */
    public Confidence weaker(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The word used in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
