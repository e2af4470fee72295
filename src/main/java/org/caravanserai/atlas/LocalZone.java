package org.caravanserai.atlas;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The time zone of a country, or of one place in it that keeps another.
 *
 * @param country ISO 3166-1 alpha-2
 * @param place id of the place; empty for the rest of the country
 * @param zone the IANA time zone its clocks show
 */
public record LocalZone(String country, Optional<String> place, ZoneId zone, List<String> sources) {

    public LocalZone {
        sources = List.copyOf(sources);
    }
}
