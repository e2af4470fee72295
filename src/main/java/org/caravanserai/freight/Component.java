package org.caravanserai.freight;

import java.util.Locale;

/** What hours and dollars are spent on. */
public enum Component {
    /** Moving. */
    HAUL,
    /** The driver's breaks and rests that the rest rule asks for. */
    REST,
    /** Border posts. */
    BORDER,
    /** Change of track: gauge, mode, ship; or of vehicle. */
    TRANSFER,
    /** A sea port's charges; its hours are those of the transfer. */
    PORT,
    /** Waiting for a gate, a day or a season. */
    WAITING,
    /** What the hours are worth, when that is asked for; dollars only. */
    TIME_VALUE;

    /** The word used in outputs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
