package org.caravanserai.analysis.project;

import org.caravanserai.atlas.Project;

/**
 * What a planned work moves onto the territory of a country, or off it, between places that both lie outside it.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param alone on the network of the day
 * @param last when all others are built
 */
public record TransitShift(Project project, String country, Traffic alone, Traffic last) {

    /** Whether anything moves. */
    public boolean any() {
        return alone.any() || last.any();
    }
}
