package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an atlas is.
 *
 * @param title its name
 * @param version hash of its content as read: the same data, the same version, whatever the scenario
 * @param referenceDate the last date to which its status sources reach
 * @param licence under which the data may be used
 * @param scenario the scenario it stands under; empty for the data as read
 */
public record AtlasInfo(
        String title, String version, LocalDate referenceDate, String licence, Optional<AppliedScenario> scenario) {

    public AtlasInfo {
        requireNonNull(version, "version");
        requireNonNull(referenceDate, "referenceDate");
        requireNonNull(scenario, "scenario");
    }

    /** Under no scenario. */
    public AtlasInfo(String title, String version, LocalDate referenceDate, String licence) {
        this(title, version, referenceDate, licence, Optional.empty());
    }

    /** The default date of every query: the one the scenario moves to, else the reference date. */
    public LocalDate defaultDate() {
        return scenario.flatMap(AppliedScenario::asOf).orElse(referenceDate);
    }

    /** The same under a further scenario. */
    public AtlasInfo under(AppliedScenario further) {
        AppliedScenario all = scenario.map(earlier -> earlier.then(further)).orElse(further);
        return new AtlasInfo(title, version, referenceDate, licence, Optional.of(all));
    }
}
