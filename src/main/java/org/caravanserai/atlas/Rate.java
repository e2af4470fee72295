package org.caravanserai.atlas;

import java.util.Optional;

/**
 * A speed, a cost rate or another parameter of a country and mode.
 *
 * @param country ISO 3166-1 alpha-2, {@code CAREC} for the programme's mean, {@code *} for anywhere
 * @param mode the mode it is for; empty for every mode
 * @param parameter its name, such as {@code swod} or {@code tfi3}
 */
public record Rate(String country, Optional<Mode> mode, String parameter, Figure figure) {

    /** The country code that stands for the mean over the CAREC programme. */
    public static final String PROGRAMME = "CAREC";

    /** The country code that stands for anywhere. */
    public static final String ANYWHERE = "*";
}
