package org.caravanserai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.caravanserai.report.ChoiceJson;
import org.caravanserai.report.ChoiceText;
import org.caravanserai.routing.Bottleneck;
import org.caravanserai.routing.DisjointRoutes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code disjoint FROM TO}: the most routes that share no border or transit country. */
@Command(
        name = "disjoint",
        mixinStandardHelpOptions = true,
        description = "Finds the most routes that share no border crossing, pair of posts or transit country.",
        footer = {"", "Exit codes: 0 found, 2 wrong use, 3 errors in the data, 4 no route."})
final class DisjointCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TripMixin trip;

    @Option(
            names = "--by",
            paramLabel = "crossing|posts|country",
            defaultValue = "crossing",
            description =
                    "What they do not share: a border crossing (road and rail at the same posts are two), a pair of"
                            + " posts, or a transit country. Default: ${DEFAULT-VALUE}.")
    private Bottleneck by;

    @Option(
            names = "--n",
            paramLabel = "N",
            defaultValue = "3",
            description = "At most so many. Default: ${DEFAULT-VALUE}.")
    private int atMost;

    @Override
    public Integer call() throws JsonProcessingException {
        DisjointRoutes answer =
                trip.planner(spec.commandLine().getErr()).disjoint(trip.query(), trip.objective(), by, atMost);
        spec.commandLine().getOut().print(trip.written(() -> ChoiceText.of(answer), () -> ChoiceJson.of(answer)));
        return answer.noRoute().isPresent() ? ExitCode.NO_ROUTE : ExitCode.OK;
    }
}
