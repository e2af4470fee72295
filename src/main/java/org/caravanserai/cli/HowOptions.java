package org.caravanserai.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.Requirement;
import org.caravanserai.routing.TripOptions;
import picocli.CommandLine.Option;

/** The options that say how freight may go: by what, on which day, over what. */
final class HowOptions {

    @Option(
            names = "--objective",
            paramLabel = "time|cost|distance",
            description = "What to make least of. Default: time.")
    private Objective objective;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day whose network is used, such as 2022-12-31. Default: the last day to which the status"
                    + " sources of the data reach, or the day a scenario moves to.")
    private String asOf;

    @Option(
            names = "--depart",
            paramLabel = "TIME",
            description =
                    "When freight sets out, by the clocks of FROM, such as 2026-01-15T08:00. The route is then the one"
                            + " that arrives first: gates are waited for, drivers rest by the clock.")
    private String depart;

    @Option(
            names = "--avoid",
            paramLabel = "KIND:NAME",
            description = "What the route must not touch: country:AF, post:torkham, place:salang-tunnel, link:ID,"
                    + " corridor:ID, mode:sea, terminal:PLACE, area:FILE (GeoJSON polygons), select:ECQL (of links and"
                    + " crossings: \"country='PK' AND mode='rail'\"); several joined by commas.")
    private List<String> avoid = List.of();

    @Option(
            names = "--require",
            paramLabel = "WHAT",
            split = ",",
            description = "What the route must do, in any order: via:torkham (cross the border there),"
                    + " via:place:ID (pass it), via:corridor:ID (go over a link of it), begin:road, end:rail; several joined by commas, at most"
                    + " eight.")
    private List<String> require = List.of();

    Objective objective() {
        return objective == null ? Objective.TIME : objective;
    }

    /**
     * For commands that make least of nothing.
     *
     * @throws IllegalArgumentException if an objective was asked for
     */
    void refuseObjective(String why) {
        if (objective != null) {
            throw new IllegalArgumentException("--objective does not apply: " + why);
        }
    }

    TripOptions options() {
        return new TripOptions(
                Optional.ofNullable(asOf).map(HowOptions::date),
                Optional.ofNullable(depart).map(HowOptions::moment),
                avoid.stream().flatMap(text -> Ban.parseAll(text).stream()).toList(),
                require.stream().map(Requirement::parse).toList());
    }

    /** Says on standard error when the day asked about lies after the last that the data knows. */
    void warnBeyondSources(Atlas atlas, PrintWriter err) {
        TripOptions options = options();
        LocalDate reference = atlas.info().referenceDate();
        LocalDate asked = options.departure()
                .map(LocalDateTime::toLocalDate)
                .or(options::asOf)
                .orElse(atlas.info().defaultDate());
        if (asked.isAfter(reference)) {
            err.println("note: the status sources of the data reach only to " + reference
                    + "; what opened or closed since is not known");
        }
    }

    private static LocalDate date(String text) {
        return date("--as-of", text);
    }

    /** The value of an option as a day. */
    static LocalDate date(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(option + " \"" + text + "\" is no date; write it as 2022-12-31", e);
        }
    }

    private static LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "--depart \"" + text + "\" is no local date and time; write it as 2026-01-15T08:00", e);
        }
    }
}
