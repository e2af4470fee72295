package org.caravanserai.dataset;

import java.util.List;
import java.util.stream.Collectors;

/** The data has errors and gives no atlas; all of them are in {@link #problems()}. */
public final class BadDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BadDataException(List<Problem> problems) {
        super(problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.where() + " " + problem.where().column() + ": " + problem.message())
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** All problems found, sorted by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
