package org.caravanserai.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gathers the problems met while reading, from any thread, so that all are told at once. */
final class Problems {

    private final List<Problem> found = Collections.synchronizedList(new ArrayList<>());

    void report(Problem problem) {
        found.add(problem);
    }

    List<Problem> sorted() {
        return List.copyOf(found).stream().distinct().sorted(Problem.ORDER).toList();
    }
}
