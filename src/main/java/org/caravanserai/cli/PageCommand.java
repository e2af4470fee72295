package org.caravanserai.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.report.page.MapPage;
import org.caravanserai.report.page.PageOptions;
import org.caravanserai.report.page.PageRoute;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code page FROM TO...}: the best routes to some places, as one HTML page. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        description = "Writes one HTML page with the best routes from a place to others: map, time/cost-distance chart,"
                + " account, borders, figures and sources. It needs no network.",
        footer = {
            "",
            "Exit codes: 0 written, 2 wrong use, 3 errors in the data, 4 written, but there is no route at all."
        })
final class PageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "Id or name of a place.")
    private String from;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "TO",
            description = "Ids or names of places; their routes are laid over one another.")
    private List<String> to;

    @Option(names = "--title", paramLabel = "TEXT", description = "The heading. Default: FROM to TO.")
    private String title;

    @Mixin
    private OutOption out;

    @Mixin
    private WhoOptions who;

    @Mixin
    private HowOptions how;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        out.check();
        FreightProfile profile = who.profile();
        Atlas atlas = scenario.applied(data.atlas(), spec.commandLine().getErr());
        RoutePlanner planner = RoutePlanner.of(atlas, profile);
        how.warnBeyondSources(atlas, spec.commandLine().getErr());
        List<PageRoute> routes =
                to.stream().map(place -> PageRoute.of(answer(planner, place))).toList();
        out.write(MapPage.of(routes, atlas, options(atlas)));
        spec.commandLine().getOut().println("wrote " + out.file());
        return routes.stream().anyMatch(route -> route.answer().route().isPresent()) ? ExitCode.OK : ExitCode.NO_ROUTE;
    }

    private RouteAnswer answer(RoutePlanner planner, String place) {
        RouteAnswer answer = planner.best(RouteQuery.from(from).to(place).with(how.options()), how.objective());
        if (answer instanceof RouteAnswer.NoRoute none) {
            spec.commandLine().getErr().println("note: " + none.explanation());
        }
        return answer;
    }

    private PageOptions options(Atlas atlas) {
        PageOptions options = atlas.info()
                .scenario()
                .map(applied -> PageOptions.none().ofScenario(applied.name() + " (" + applied.id() + ")"))
                .orElse(PageOptions.none());
        return Optional.ofNullable(title).map(options::titled).orElse(options);
    }
}
