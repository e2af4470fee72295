package org.caravanserai.freight;

import java.util.Locale;
import org.caravanserai.atlas.Mode;

/**
 * How the people at the wheel rest. The hours are parameters of rates.csv ({@code driving_hours_per_day},
 * {@code daily_rest_hours}, {@code break_hours}, country {@code *}), with the treaty they come from.
 */
public enum RestRule {
    /** Nobody rests: rail, sea. */
    NONE(""),
    /** One driver, by the AETR. */
    ONE_DRIVER(""),
    /** Two drivers who take turns, by the AETR. */
    TWO_DRIVERS("crew2_"),
    /** Whatever of the day is not walked: a caravan's halt. Its hours a day are the parameter {@code hours_per_day}. */
    DAY_STAGE("");

    private final String prefix;

    RestRule(String prefix) {
        this.prefix = prefix;
    }

    String parameter(String name) {
        return prefix + name;
    }

    /** Whether somebody has to rest who moves by {@code mode}: trains and ships change crews. */
    public boolean appliesTo(Mode mode) {
        return switch (this) {
            case NONE -> false;
            case ONE_DRIVER, TWO_DRIVERS -> mode == Mode.ROAD;
            case DAY_STAGE -> mode == Mode.CARAVAN;
        };
    }

    /** The word used in profiles: {@code one-driver}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
