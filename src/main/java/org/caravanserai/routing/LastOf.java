package org.caravanserai.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.caravanserai.atlas.Place;

/** Is so of the state by which the last of some destinations is reached, all requirements met; asked of each state once. */
final class LastOf implements IntPredicate {

    private final Map<Integer, String> placeOfGoal = new HashMap<>();
    private final Set<String> missing;

    LastOf(SearchSpace space, Collection<Place> destinations) {
        for (Place destination : destinations) {
            for (int goal : space.goals(destination.id())) {
                placeOfGoal.put(goal, destination.id());
            }
        }
        missing = new HashSet<>(placeOfGoal.values());
    }

    @Override
    public boolean test(int state) {
        return missing.remove(placeOfGoal.get(state)) && missing.isEmpty();
    }
}
