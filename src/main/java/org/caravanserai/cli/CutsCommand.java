package org.caravanserai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.caravanserai.report.ChoiceJson;
import org.caravanserai.report.ChoiceText;
import org.caravanserai.routing.Bottleneck;
import org.caravanserai.routing.PostCuts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cuts FROM TO}: the fewest border crossings whose closure leaves no way. */
@Command(
        name = "cuts",
        mixinStandardHelpOptions = true,
        description = "Finds the fewest border crossings whose closure leaves no way, in every way there is.",
        footer = {"", "Exit codes: 0 found, 2 wrong use, 3 errors in the data, 4 no route."})
final class CutsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TripMixin trip;

    @Option(
            names = "--by",
            paramLabel = "crossing|posts",
            defaultValue = "crossing",
            description = "What is closed as one: a border crossing (road and rail at the same posts are two) or a pair"
                    + " of posts. Default: ${DEFAULT-VALUE}.")
    private Bottleneck by;

    @Override
    public Integer call() throws JsonProcessingException {
        trip.refuseObjective("cuts make least of the number of closures");
        PostCuts answer = trip.planner(spec.commandLine().getErr()).postCuts(trip.query(), by);
        spec.commandLine().getOut().print(trip.written(() -> ChoiceText.of(answer), () -> ChoiceJson.of(answer)));
        return answer.noRoute().isPresent() ? ExitCode.NO_ROUTE : ExitCode.OK;
    }
}
