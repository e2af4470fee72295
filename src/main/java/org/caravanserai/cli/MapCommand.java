package org.caravanserai.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.report.picture.PictureFile;
import org.caravanserai.report.print.CorridorGroup;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.report.print.NamedRoute;
import org.caravanserai.report.print.PrintMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code map FROM TO...}: one or more routes on a map for print. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description =
                "Draws the best routes from a place to one or more others on a map for print, with border posts by"
                        + " their status and hours.",
        footer = {"", "Exit codes: 0 drawn, 2 wrong use, 3 errors in the data, 4 none of the routes exists."})
final class MapCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CompareOptions compare;

    @Option(
            names = "--corridors",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Show corridors below the routes: a programme such as CPEC or CAREC, or the id of one corridor;"
                            + " several joined by commas.")
    private List<String> corridors = List.of();

    @Mixin
    private PictureOptions picture;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException {
        PictureFile file = picture.file();
        Atlas atlas = scenario.applied(data.atlas(), spec.commandLine().getErr());
        List<CorridorGroup> groups =
                corridors.stream().map(name -> CorridorGroup.named(atlas, name)).toList();
        List<NamedRoute> routes = compare.routes(atlas, spec.commandLine().getErr());
        if (routes.isEmpty()) {
            return ExitCode.NO_ROUTE;
        }
        PrintMap map = PrintMap.of(routes).on(MapLand.of(data.geodata())).withCorridors(groups);
        PictureOptions.write(map, file, spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
