package org.caravanserai.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.report.FigureText;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.RouteGeoJson;
import org.caravanserai.report.RouteJson;
import org.caravanserai.report.RouteText;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code route FROM TO}: the best route between two places. */
@Command(
        name = "route",
        mixinStandardHelpOptions = true,
        description = "Finds the best freight route between two places.",
        footer = {"", "Exit codes: 0 found, 2 wrong use, 3 errors in the data, 4 no route."})
final class RouteCommand implements Callable<Integer> {

    /** How an answer is written. */
    enum Format {
        TEXT,
        JSON,
        GEOJSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "Id or name of a place.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Id or name of a place.")
    private String to;

    @Mixin
    private WhoOptions who;

    @Mixin
    private HowOptions how;

    @Mixin
    private ScenarioOptions scenario;

    @Option(names = "--explain", description = "List the account line by line, every figure used, and all sources.")
    private boolean explain;

    @Option(
            names = "--format",
            paramLabel = "text|json|geojson",
            defaultValue = "text",
            description = "How the answer is written. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private SaveOptions save;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException {
        FreightProfile profile = who.profile();
        RouteQuery query = RouteQuery.from(from).to(to).with(how.options());
        if (explain && format != Format.TEXT) {
            throw new IllegalArgumentException("--explain is for --format text; json holds all figures anyway");
        }
        Atlas atlas = scenario.applied(data.atlas(), spec.commandLine().getErr());
        RouteAnswer answer = RoutePlanner.of(atlas, profile).best(query, how.objective());
        how.warnBeyondSources(atlas, spec.commandLine().getErr());
        save.save(answer, spec.commandLine().getErr());
        spec.commandLine().getOut().print(written(answer));
        return answer.route().isPresent() ? ExitCode.OK : ExitCode.NO_ROUTE;
    }

    private String written(RouteAnswer answer) {
        return switch (format) {
            case TEXT ->
                RouteText.of(answer)
                        + (explain ? answer.route().map(FigureText::of).orElse("") : "");
            case JSON -> JsonText.of(RouteJson.of(answer));
            case GEOJSON -> JsonText.of(RouteGeoJson.of(answer));
        };
    }
}
