package org.caravanserai.network;

import java.util.Locale;

/** What is done on a leg. */
public enum LegKind {
    /** Moving over a link. */
    HAUL,
    /** Crossing a border. */
    BORDER,
    /** Changing tracks at a terminal. */
    TRANSFER,
    /** Waiting for a gate to open. */
    WAIT,
    /** A daily rest. */
    REST;

    /** The word used in outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
