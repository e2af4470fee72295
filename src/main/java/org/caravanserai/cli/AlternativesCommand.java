package org.caravanserai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.caravanserai.report.ChoiceJson;
import org.caravanserai.report.ChoiceText;
import org.caravanserai.routing.AlternativeOptions;
import org.caravanserai.routing.Alternatives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alternatives FROM TO}: routes that really differ. */
@Command(
        name = "alternatives",
        mixinStandardHelpOptions = true,
        description = "Finds the best routes that really differ.",
        footer = {"", "Exit codes: 0 found, 2 wrong use, 3 errors in the data, 4 no route."})
final class AlternativesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TripMixin trip;

    @Option(names = "--k", paramLabel = "N", defaultValue = "3", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int k;

    @Option(
            names = "--max-overlap",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "The most that a route may go over an earlier one again, as a share of the earlier one's"
                    + " kilometres, 0 to below 1. Default: ${DEFAULT-VALUE}.")
    private double maxOverlap;

    @Override
    public Integer call() throws JsonProcessingException {
        AlternativeOptions options = new AlternativeOptions(k, maxOverlap);
        Alternatives answer =
                trip.planner(spec.commandLine().getErr()).alternatives(trip.query(), trip.objective(), options);
        spec.commandLine().getOut().print(trip.written(() -> ChoiceText.of(answer), () -> ChoiceJson.of(answer)));
        return answer.noRoute().isPresent() ? ExitCode.NO_ROUTE : ExitCode.OK;
    }
}
