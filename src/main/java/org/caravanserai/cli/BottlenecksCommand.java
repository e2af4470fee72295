package org.caravanserai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.bottleneck.BottleneckQuery;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Traffic;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.FlowFile;
import org.caravanserai.report.finding.BottlenecksFinding;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.routing.RoutePlanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bottlenecks}: what freight misses most when it closes, and where hours saved help most. */
@Command(
        name = "bottlenecks",
        mixinStandardHelpOptions = true,
        description =
                "Tells for every link, border crossing and terminal what some origins and ports lose when it closes, what"
                        + " hours saved there bring, and whether it is a bridge of the network.",
        footer = {"", "Exit codes: 0 done, 2 wrong use, 3 errors in the data, 4 no pair has a way."})
final class BottlenecksCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BetweenOptions between;

    @Option(
            names = "--demand",
            paramLabel = "FILE.csv",
            description = "How many tonnes a year go from where to where (columns origin, port, tonnes), instead of one"
                    + " load between each of --from and --to.")
    private Path demand;

    @Option(
            names = "--hours",
            paramLabel = "H",
            defaultValue = "10",
            description =
                    "How many hours are saved at each, or all it takes if that is less. Default: ${DEFAULT-VALUE}.")
    private double hours;

    @Option(
            names = "--budget",
            paramLabel = "USD",
            defaultValue = "10000000",
            description = "What the saving is asked to pay back. Default: ${DEFAULT-VALUE}.")
    private double budget;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many rows a table has at most. Default: ${DEFAULT-VALUE}.")
    private int top;

    @Mixin
    private AnalysisMixin analysis;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        BottlenecksFinding.check(top, budget);
        Atlas atlas = analysis.atlas(BottlenecksFinding.WORD, err);
        BottleneckQuery query = new BottleneckQuery(traffic(atlas), analysis.options(), analysis.objective(), hours);
        Progress progress =
                new Progress(err, Bottlenecks.mostElements(atlas), "links, crossings and terminals at most");
        Bottlenecks found = Bottlenecks.of(RoutePlanner.of(atlas, analysis.profile()), query, progress);
        analysis.write(BottlenecksFinding.of(found, top, budget, MapLand.of(analysis.geodata())), spec);
        return found.journeys().isEmpty() ? ExitCode.NO_ROUTE : ExitCode.OK;
    }

    private Traffic traffic(Atlas atlas) {
        if (demand != null) {
            return Traffic.of(FlowFile.read(demand, atlas));
        }
        BetweenOptions.Between named = between.in(atlas);
        return Traffic.equal(named.origins(), named.ports());
    }
}
