package org.caravanserai.study;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.freight.Demand;

/**
 * Which of some ports is best for each of some cities, in every setting of a study.
 *
 * @param all in the order of the settings; the same cities and ports in each
 * @param demand at the cities, as the user states it
 * @param withinKm how far from the network ground is shared out on maps
 */
public record HinterlandAnswers(List<Case> all, Demand demand, double withinKm) {

    /**
     * One setting.
     *
     * @param name what makes it different from the others
     * @param scenario its name
     * @param mapped whether its ground is to be shared out and drawn; only then does it hold all sites
     */
    public record Case(String name, String scenario, Hinterland hinterland, boolean mapped) {
        public Case {
            requireNonNull(name, "name");
            requireNonNull(scenario, "scenario");
        }
    }

    public HinterlandAnswers {
        all = List.copyOf(all);
        requireNonNull(demand, "demand");
    }
}
