package org.caravanserai.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.function.Supplier;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.report.JsonText;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that choose between routes have in common: from where to where, by whom, how, and how it is written. */
final class TripMixin {

    /** How an answer is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(index = "0", paramLabel = "FROM", description = "Id or name of a place.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Id or name of a place.")
    private String to;

    @Mixin
    private WhoOptions who;

    @Mixin
    private HowOptions how;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How the answer is written. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private DataOption data;

    RouteQuery query() {
        return RouteQuery.from(from).to(to).with(how.options());
    }

    Objective objective() {
        return how.objective();
    }

    void refuseObjective(String why) {
        how.refuseObjective(why);
    }

    /** A planner on the data and under the scenario asked for; warnings go to {@code err}. */
    RoutePlanner planner(PrintWriter err) {
        FreightProfile profile = who.profile();
        Atlas atlas = scenario.applied(data.atlas(), err);
        how.warnBeyondSources(atlas, err);
        return RoutePlanner.of(atlas, profile);
    }

    /** The answer in the format asked for. */
    String written(Supplier<String> text, Supplier<ObjectNode> json) {
        return format == Format.TEXT ? text.get() : JsonText.of(json.get());
    }
}
