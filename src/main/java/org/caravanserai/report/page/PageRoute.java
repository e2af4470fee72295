package org.caravanserai.report.page;

import static java.util.Objects.requireNonNull;

import org.caravanserai.routing.RouteAnswer;

/**
 * An answer with the name it goes by on the page.
 *
 * @param name short enough for a legend, such as {@code to Gwadar}
 */
public record PageRoute(String name, RouteAnswer answer) {

    public PageRoute {
        requireNonNull(name, "name");
        requireNonNull(answer, "answer");
    }

    /** An answer that goes by its destination. */
    public static PageRoute of(RouteAnswer answer) {
        return new PageRoute("to " + answer.query().to().name(), answer);
    }
}
