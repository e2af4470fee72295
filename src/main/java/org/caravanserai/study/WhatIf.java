package org.caravanserai.study;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.scenario.Scenario;

/**
 * A scenario of a study and the atlas under it.
 *
 * @param warnings what its author may not have meant
 */
public record WhatIf(Scenario scenario, Atlas atlas, List<String> warnings) {

    public WhatIf {
        requireNonNull(scenario, "scenario");
        requireNonNull(atlas, "atlas");
        warnings = List.copyOf(warnings);
    }

    /** What people call its scenario. */
    public String name() {
        return scenario.name();
    }
}
