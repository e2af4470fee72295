package org.caravanserai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.caravanserai.report.ChoiceJson;
import org.caravanserai.report.ParetoText;
import org.caravanserai.report.RouteJson;
import org.caravanserai.report.RouteText;
import org.caravanserai.routing.Criterion;
import org.caravanserai.routing.ParetoFront;
import org.caravanserai.routing.ParetoOptions;
import org.caravanserai.routing.Requirement;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pareto FROM TO}: all routes that no other betters in every criterion. */
@Command(
        name = "pareto",
        mixinStandardHelpOptions = true,
        description = "Finds all routes that no other route betters in every criterion.",
        footer = {"", "Exit codes: 0 found, 2 wrong use, 3 errors in the data, 4 no route."})
final class ParetoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TripMixin trip;

    @Option(
            names = "--criteria",
            paramLabel = "WORDS",
            defaultValue = "hours,usd",
            description = "One to four of hours, usd, km, borders, estimated (hours that rest on estimated figures) and"
                    + " wait (expected hours at gates), joined by commas. Default: ${DEFAULT-VALUE}.")
    private String criteria;

    @Option(
            names = "--tolerance",
            paramLabel = "WORD=AMOUNT",
            split = ",",
            description = "Leave out a route that is within so much of one that is told, in every criterion:"
                    + " hours=2,usd=50. Default: none, the front is exact.")
    private Map<String, Double> tolerances = new TreeMap<>();

    @Option(
            names = "--versus",
            paramLabel = "WHAT",
            split = ",",
            description = "Also say how the best route (--objective) that does this stands beside the front, written as"
                    + " for --require: via:torkham.")
    private List<String> versus = List.of();

    @Override
    public Integer call() throws JsonProcessingException {
        if (versus.isEmpty()) {
            trip.refuseObjective("a Pareto front has its criteria; it is for the route of --versus");
        }
        List<Requirement> familiar = versus.stream().map(Requirement::parse).toList();
        ParetoOptions options = options();
        RoutePlanner planner = trip.planner(spec.commandLine().getErr());
        RouteQuery query = trip.query();
        ParetoFront front = planner.paretoFront(query, options);
        StringBuilder text = new StringBuilder(ParetoText.of(front));
        ObjectNode json = ChoiceJson.of(front);
        if (!familiar.isEmpty() && front.noRoute().isEmpty()) {
            RouteAnswer answer = planner.best(query.with(query.options().requiring(familiar)), trip.objective());
            answer.route()
                    .ifPresentOrElse(
                            route -> {
                                text.append(ParetoText.of(front.explain(route), String.join(", ", versus)));
                                json.set("versus", ChoiceJson.of(front, front.explain(route)));
                            },
                            () -> {
                                text.append("\n").append(RouteText.of(answer));
                                json.set("versus", RouteJson.of(answer));
                            });
        }
        spec.commandLine().getOut().print(trip.written(text::toString, () -> json));
        return front.noRoute().isPresent() ? ExitCode.NO_ROUTE : ExitCode.OK;
    }

    private ParetoOptions options() {
        Map<Criterion, Long> whole = new TreeMap<>();
        tolerances.forEach((word, amount) -> {
            Criterion criterion = Criterion.parse(word);
            whole.put(criterion, criterion.inWholeUnits(amount));
        });
        return new ParetoOptions(Criterion.parseAll(criteria), whole);
    }
}
