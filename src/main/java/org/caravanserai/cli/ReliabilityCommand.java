package org.caravanserai.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.reliability.Assumptions;
import org.caravanserai.analysis.reliability.Outlook;
import org.caravanserai.analysis.reliability.Reliability;
import org.caravanserai.analysis.reliability.Sampling;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.ReliabilityJson;
import org.caravanserai.report.ReliabilityReport;
import org.caravanserai.report.ReliabilityText;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reliability FROM TO}: how sure the hours and dollars of a route are. */
@Command(
        name = "reliability",
        mixinStandardHelpOptions = true,
        description =
                "Simulates many trips over a route: hours and USD of one in ten, half and nine in ten trips, for a"
                        + " carrier who keeps to the route and one who re-plans at each post; what makes the spread.",
        footer = {"", "Exit codes: 0 done, 2 wrong use, 3 errors in the data, 4 no route."})
final class ReliabilityCommand implements Callable<Integer> {

    /** How an answer is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "Id or name of a place.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Id or name of a place.")
    private String to;

    @Option(
            names = "--versus",
            paramLabel = "post:ID|PLACE",
            description =
                    "Compare with the best way over a border crossing, such as post:torkham, or to another place.")
    private String versus;

    @Option(
            names = "--samples",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many trips. Default: ${DEFAULT-VALUE}.")
    private int samples;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The same seed gives the same trips. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--deadline",
            paramLabel = "HOURS",
            description = "Tell how likely arrival is within, such as 240h.")
    private String deadline;

    @Option(
            names = "--correlation",
            paramLabel = "R",
            defaultValue = "0",
            description = "Correlation between any two figures of one component (all borders slow together), 0 to below"
                    + " 1. Default: ${DEFAULT-VALUE}.")
    private double correlation;

    @Option(
            names = "--gates",
            paramLabel = "open-at-departure|any-time",
            defaultValue = "open-at-departure",
            converter = OutlookWord.class,
            description =
                    "Which closures of borders a trip can meet: those that begin on the way, as it sets out while all"
                            + " gates are open; or any, as in the long run. Default: ${DEFAULT-VALUE}.")
    private Outlook gates;

    @Mixin
    private WhoOptions who;

    @Mixin
    private HowOptions how;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How the answer is written. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Optional<Double> deadlineHours = Optional.ofNullable(deadline).map(ReliabilityCommand::hours);
        Sampling sampling = Sampling.of(samples, seed);
        Assumptions assumptions = new Assumptions(correlation, gates);
        if (how.options().departure().isPresent()) {
            throw new IllegalArgumentException(
                    "reliability is that of a trip at no particular time; leave --depart out, or name a day by --as-of");
        }
        PrintWriter err = spec.commandLine().getErr();
        Atlas atlas = scenario.applied(data.atlas(), err);
        RoutePlanner planner = RoutePlanner.of(atlas, who.profile());
        RouteAnswer answer = answer(planner, to);
        how.warnBeyondSources(atlas, err);
        if (answer.route().isEmpty()) {
            return noRoute(answer);
        }
        List<Route> routes = new ArrayList<>(List.of(answer.routeOrThrow()));
        if (versus != null) {
            RouteAnswer other = other(atlas, planner, answer.routeOrThrow());
            if (other.route().isEmpty()) {
                return noRoute(other);
            }
            routes.add(other.routeOrThrow());
        }
        Progress progress = new Progress(err, 2L * routes.size() * samples);
        List<Reliability> reliabilities = routes.stream()
                .map(route -> Reliability.of(planner, route, assumptions))
                .toList();
        print(ReliabilityReport.of(reliabilities, sampling.telling(progress), deadlineHours));
        return ExitCode.OK;
    }

    private RouteAnswer answer(RoutePlanner planner, String destination) {
        return planner.best(RouteQuery.from(from).to(destination).with(how.options()), how.objective());
    }

    private RouteAnswer other(Atlas atlas, RoutePlanner planner, Route first) {
        if (!versus.toLowerCase(Locale.ROOT).startsWith("post:")) {
            return answer(planner, versus);
        }
        String post = versus.substring("post:".length());
        for (BorderCrossing crossing : atlas.names().crossings(post)) {
            Optional<Route> over = planner.onward(first.query()).over(crossing);
            if (over.isPresent()) {
                return new RouteAnswer.Found(first.query(), over.get());
            }
        }
        throw new IllegalArgumentException("no way from " + first.query().from().id() + " to "
                + first.query().to().id() + " over " + post + " is open to "
                + first.query().profile().id() + " on " + first.query().asOf());
    }

    private int noRoute(RouteAnswer answer) {
        if (answer instanceof RouteAnswer.NoRoute none) {
            spec.commandLine().getErr().println(none.explanation());
        }
        return ExitCode.NO_ROUTE;
    }

    private void print(ReliabilityReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TEXT) {
            out.print(ReliabilityText.of(report));
        } else {
            out.print(JsonText.of(ReliabilityJson.of(report)));
        }
    }

    /** Reads an outlook. */
    static final class OutlookWord implements CommandLine.ITypeConverter<Outlook> {
        @Override
        public Outlook convert(String text) {
            try {
                return Outlook.called(text);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }

    private static double hours(String text) {
        String number = text.endsWith("h") ? text.substring(0, text.length() - 1) : text;
        try {
            double hours = Double.parseDouble(number);
            if (hours > 0 && hours < Double.POSITIVE_INFINITY) {
                return hours;
            }
        } catch (NumberFormatException e) {
            // told below, like every other text that is no time
        }
        throw new IllegalArgumentException("--deadline \"" + text + "\" is no time; write hours such as 240h");
    }
}
