package org.caravanserai.routing;

/** A route was demanded where there is none; see {@link RouteAnswer.NoRoute} for the answer without an exception. */
public final class NoRouteException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** With words that say what stands in the way. */
    public NoRouteException(String message) {
        super(message);
    }
}
