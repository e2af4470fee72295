package org.caravanserai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.report.FigureText;
import org.caravanserai.report.RouteGeoJson;
import org.caravanserai.report.RouteJson;
import org.caravanserai.report.RouteText;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code route FROM TO}: the best route between two places. */
@Command(
        name = "route",
        mixinStandardHelpOptions = true,
        description = "Finds the best freight route between two places.",
        footer = {"", "Exit codes: 0 found, 2 wrong use, 3 errors in the data, 4 no route."})
final class RouteCommand implements Callable<Integer> {

    /** How an answer is written. */
    enum Format {
        TEXT,
        JSON,
        GEOJSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "Id or name of a place.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Id or name of a place.")
    private String to;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "truck-20t",
            description =
                    "Who travels: truck-20t (one driver), truck-20t-crew (two), container-40ft (road, rail and sea),"
                            + " rail-container-40ft, bulk-rail-wagon, caravan, or a YAML file of your own. Default:"
                            + " ${DEFAULT-VALUE}.")
    private String profile;

    @Option(
            names = "--depart",
            paramLabel = "TIME",
            description =
                    "When freight sets out, by the clocks of FROM, such as 2026-01-15T08:00. The route is then the one"
                            + " that arrives first: gates are waited for, drivers rest by the clock.")
    private String depart;

    @Option(
            names = "--value-of-time",
            paramLabel = "USD",
            arity = "0..1",
            fallbackValue = "",
            description = "Charge every hour, at the profile's value of time or at so many USD an hour; counts for"
                    + " --objective cost.")
    private String valueOfTime;

    @Option(names = "--explain", description = "List the account line by line, every figure used, and all sources.")
    private boolean explain;

    @Option(
            names = "--objective",
            paramLabel = "time|cost|distance",
            defaultValue = "time",
            description = "What to make least of. Default: ${DEFAULT-VALUE}.")
    private Objective objective;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day whose network is used, such as 2022-12-31. Default: the last day to which the status"
                    + " sources of the data reach.")
    private String asOf;

    @Option(
            names = "--avoid",
            paramLabel = "KIND:NAME",
            split = ",",
            description = "What the route must not touch: country:AF, post:torkham, place:salang-tunnel, link:ID,"
                    + " corridor:ID; several joined by commas.")
    private List<String> avoid = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|geojson",
            defaultValue = "text",
            description = "How the answer is written. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws JsonProcessingException {
        FreightProfile who = who();
        RouteQuery query = query();
        if (explain && format != Format.TEXT) {
            throw new IllegalArgumentException("--explain is for --format text; json holds all figures anyway");
        }
        Atlas atlas = data.atlas();
        RouteAnswer answer = RoutePlanner.of(atlas, who).best(query, objective);
        if (answer.query().beyondSources()) {
            spec.commandLine()
                    .getErr()
                    .println("note: the status sources of the data reach only to "
                            + atlas.info().referenceDate() + "; what opened or closed since is not known");
        }
        spec.commandLine().getOut().print(written(answer));
        return answer.route().isPresent() ? ExitCode.OK : ExitCode.NO_ROUTE;
    }

    private FreightProfile who() {
        FreightProfile named = ProfileOption.named(profile);
        if (valueOfTime == null) {
            return named;
        }
        return valueOfTime.isEmpty() ? named.pricingTime() : named.pricingTime(stated(valueOfTime));
    }

    private static Figure stated(String usdPerHour) {
        try {
            double value = Double.parseDouble(usdPerHour);
            if (value >= 0 && value < Double.POSITIVE_INFINITY) {
                return new Figure(
                        "value of time as asked", value, "USD/h", 0, Confidence.ESTIMATED, List.of("as-asked"));
            }
        } catch (NumberFormatException e) {
            // told below, like every other value that is no price
        }
        throw new IllegalArgumentException(
                "--value-of-time \"" + usdPerHour + "\" is no price of an hour; write USD such as 18.2");
    }

    private RouteQuery query() {
        RouteQuery query = RouteQuery.from(from)
                .to(to)
                .avoiding(avoid.stream().map(Ban::parse).toList());
        RouteQuery dated = asOf == null ? query : query.asOf(date(asOf));
        return depart == null ? dated : dated.departing(moment(depart));
    }

    private static LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "--depart \"" + text + "\" is no local date and time; write it as 2026-01-15T08:00", e);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--as-of \"" + text + "\" is no date; write it as 2022-12-31", e);
        }
    }

    private String written(RouteAnswer answer) throws JsonProcessingException {
        return switch (format) {
            case TEXT ->
                RouteText.of(answer)
                        + (explain ? answer.route().map(FigureText::of).orElse("") : "");
            case JSON -> indented(RouteJson.of(answer));
            case GEOJSON -> indented(RouteGeoJson.of(answer));
        };
    }

    private static String indented(ObjectNode document) throws JsonProcessingException {
        return new ObjectMapper()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(document)
                        .replace("\r\n", "\n")
                + "\n";
    }
}
