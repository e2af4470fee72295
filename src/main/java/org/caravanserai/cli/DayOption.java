package org.caravanserai.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.caravanserai.atlas.Atlas;
import picocli.CommandLine.Option;

/** The option that names the day whose network is shown. */
final class DayOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day whose network is shown, such as 2022-12-31. Default: the last day to which the status"
                            + " sources of the data reach.")
    private String asOf;

    LocalDate in(Atlas atlas) {
        if (asOf == null) {
            return atlas.info().defaultDate();
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--as-of \"" + asOf + "\" is no date; write it as 2022-12-31", e);
        }
    }
}
