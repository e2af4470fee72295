package org.caravanserai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.report.picture.PictureFile;
import org.caravanserai.report.print.NamedRoute;
import org.caravanserai.report.print.TimeCostChart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chart FROM TO...}: the time/cost-distance chart of one or more routes. */
@Command(
        name = "chart",
        mixinStandardHelpOptions = true,
        description = "Draws the time/cost-distance chart of the best routes from a place to one or more others.",
        footer = {"", "Exit codes: 0 drawn, 2 wrong use, 3 errors in the data, 4 none of the routes exists."})
final class ChartCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CompareOptions compare;

    @Mixin
    private PictureOptions picture;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException {
        PictureFile file = picture.file();
        PrintWriter err = spec.commandLine().getErr();
        List<NamedRoute> routes = compare.routes(scenario.applied(data.atlas(), err), err);
        if (routes.isEmpty()) {
            return ExitCode.NO_ROUTE;
        }
        PictureOptions.write(TimeCostChart.of(routes), file, spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
