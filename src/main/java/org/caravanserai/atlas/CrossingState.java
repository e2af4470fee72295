package org.caravanserai.atlas;

import java.util.Locale;

/** What a border crossing does with freight. */
public enum CrossingState {
    /** Freight passes, and no source tells of a restriction. */
    OPEN,
    /** Some freight passes; the detail says which. */
    RESTRICTED,
    /** No freight passes. */
    CLOSED;

    /** The word used in tables and outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
