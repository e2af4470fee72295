package org.caravanserai.analysis.breakeven;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.routing.Route;

/**
 * What routes of a single contestant are called: by borders without those that all routes of the range share, so that what
 * they differ in is read at once.
 */
record Names(Telling telling, Set<String> shared) {

    Names {
        shared = Set.copyOf(shared);
    }

    /** The names of routes that pass these borders. */
    static Names of(Telling telling, List<List<String>> bordersOfRoutes) {
        Set<String> shared = bordersOfRoutes.stream()
                .flatMap(List::stream)
                .filter(id -> bordersOfRoutes.stream().allMatch(borders -> borders.contains(id)))
                .collect(Collectors.toSet());
        return new Names(telling, bordersOfRoutes.stream().distinct().count() > 1 ? shared : Set.of());
    }

    String of(Route route) {
        String whole = telling.of(route);
        if (telling != Telling.BORDERS || shared.isEmpty()) {
            return whole;
        }
        String differing = route.borderCrossings().stream()
                .map(passage -> passage.crossing().id())
                .filter(id -> !shared.contains(id))
                .collect(Collectors.joining(", "));
        return differing.isEmpty() ? whole : differing;
    }
}
