package org.caravanserai.analysis.project;

import java.util.Locale;

/**
 * What a planned work saves the loads that begin in a country, or that end in its ports. A load's saving stands once with the
 * country of its origin and once with that of its port: the two are two views of one sum, not to be added.
 *
 * @param country ISO 3166-1 alpha-2 code
 */
public record CountryGain(String country, End end, ProjectSum sum) {

    /** Which end of the way lies in the country. */
    public enum End {
        /** Freight sets out from it. */
        ORIGIN,
        /** Its port is where the way ends. */
        PORT;

        /** The word used in outputs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
