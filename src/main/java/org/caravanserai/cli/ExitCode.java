package org.caravanserai.cli;

/** What the exit code of a command says. */
final class ExitCode {

    /** Done; a route was found, the data has no errors. */
    static final int OK = 0;

    /** Our fault. */
    static final int FAULT = 1;

    /** Wrong use: an option, a name, a date. */
    static final int USAGE = 2;

    /** The data has errors. */
    static final int BAD_DATA = 3;

    /** There is no route. */
    static final int NO_ROUTE = 4;

    private ExitCode() {}
}
