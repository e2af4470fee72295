package org.caravanserai.freight;

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
}
