package org.caravanserai.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Something wrong with the data: a record of facts that words its own message. */
public sealed interface Problem permits TableProblem, NetworkProblem {

    /** By file, line and column, then by message: the order of every report. */
    Comparator<Problem> ORDER = Comparator.comparing(Problem::where).thenComparing(Problem::message);

    /** The file, line and column it was found at. */
    Where where();

    /** What was found, what was expected, and what to do. */
    String message();

    /** Whether it keeps the data from being used: an error, where a problem does not say otherwise. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** A word to search for, made of the problem's name: {@code UNKNOWN_REFERENCE}. */
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** A hint at what may have been meant, or nothing. */
    static String didYouMean(List<String> near) {
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }
}
