package org.caravanserai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.sensitivity.JointOptions;
import org.caravanserai.analysis.sensitivity.Sensitivity;
import org.caravanserai.analysis.sensitivity.SensitivityQuery;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.report.finding.SensitivityFinding;
import org.caravanserai.routing.NoRouteException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sensitivity FROM --to PORTS}: on which figures it rests which port is best. */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        description =
                "Moves every figure that the best ways rest on, one at a time and all at once, and finds the ways anew: how"
                        + " often each port is first, which figure alone turns it, and which the result follows most.",
        footer = {"", "Exit codes: 0 done, 2 wrong use, 3 errors in the data, 4 no route."})
final class SensitivityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "Id or name of a place.")
    private String from;

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "PLACE",
            description = "The ports that compete, joined by commas; or one alone.")
    private List<String> to;

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "500",
            description = "How often all figures are drawn at once, 10 to 100,000. Default: ${DEFAULT-VALUE}.")
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The same seed gives the same draws. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "12",
            description = "How many figures to tell of, those that move most. Default: ${DEFAULT-VALUE}.")
    private int top;

    @Mixin
    private AnalysisMixin analysis;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        SensitivityQuery query = new SensitivityQuery(from, to, analysis.options(), analysis.objective());
        JointOptions joint = new JointOptions(draws, seed, new Progress(err, draws, "draws"));
        Atlas atlas = analysis.atlas(SensitivityFinding.WORD, err);
        try {
            analysis.write(
                    SensitivityFinding.of(new Sensitivity(atlas, analysis.profile(), query).answer(joint), top), spec);
            return ExitCode.OK;
        } catch (NoRouteException e) {
            err.println(e.getMessage());
            return ExitCode.NO_ROUTE;
        }
    }
}
