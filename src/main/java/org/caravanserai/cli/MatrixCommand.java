package org.caravanserai.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.MatrixCsv;
import org.caravanserai.report.MatrixJson;
import org.caravanserai.report.MatrixText;
import org.caravanserai.routing.MatrixCell;
import org.caravanserai.routing.RouteMatrix;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.TripOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code matrix --from A,B --to X,Y}: the best routes between many places. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = "Finds the best routes from each of some places to each of some others.",
        footer = {"", "Exit codes: 0 some pair has a way, 2 wrong use, 3 errors in the data, 4 none has."})
final class MatrixCommand implements Callable<Integer> {

    /** How a matrix is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            split = ",",
            paramLabel = "PLACE",
            description = "Ids or names of places, or groups: kind:city, country:UZ, ports (all sea ports); joined by"
                    + " commas.")
    private List<String> from;

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "PLACE",
            description = "The same for where freight goes.")
    private List<String> to;

    @Mixin
    private WhoOptions who;

    @Mixin
    private HowOptions how;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            defaultValue = "text",
            description = "How the matrix is written; csv has a line for every pair. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        FreightProfile profile = who.profile();
        TripOptions options = how.options();
        Atlas atlas = scenario.applied(data.atlas(), spec.commandLine().getErr());
        RouteMatrix matrix = RoutePlanner.of(atlas, profile).matrix(from, to, options, how.objective());
        how.warnBeyondSources(atlas, spec.commandLine().getErr());
        spec.commandLine().getOut().print(written(matrix));
        boolean none = matrix.cells().stream().allMatch(MatrixCell.NoWay.class::isInstance);
        return none ? ExitCode.NO_ROUTE : ExitCode.OK;
    }

    private String written(RouteMatrix matrix) {
        return switch (format) {
            case TEXT -> MatrixText.of(matrix);
            case CSV -> MatrixCsv.of(matrix);
            case JSON -> JsonText.of(MatrixJson.of(matrix));
        };
    }
}
