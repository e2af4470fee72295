package org.caravanserai.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gathers the problems met while reading, from any thread, so that all are told at once. */
public final class Problems {

    private final List<Problem> found = Collections.synchronizedList(new ArrayList<>());

    /** Adds a problem to those told at the end; nothing is thrown yet. */
    public void report(Problem problem) {
        found.add(problem);
    }

    /** Each once, by file and line. */
    public List<Problem> sorted() {
        return List.copyOf(found).stream().distinct().sorted(Problem.ORDER).toList();
    }

    /**
     * Goes on only if there are none.
     *
     * @throws BadDataException with all of them
     */
    public void orThrow() {
        if (!found.isEmpty()) {
            throw new BadDataException(sorted());
        }
    }
}
