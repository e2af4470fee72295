package org.caravanserai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.Geodata;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.report.finding.Finding;
import org.caravanserai.routing.TripOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands that analyse have in common: who travels and how, on which data, what if, and how it is written. */
final class AnalysisMixin {

    @Mixin
    private WhoOptions who;

    @Mixin
    private HowOptions how;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private DataOption data;

    @Mixin
    private FindingOptions finding;

    /**
     * The data under the scenario asked for; warnings go to {@code err}.
     *
     * @param word of the finding that will be written: it is refused early where files are in its way
     */
    Atlas atlas(String word, PrintWriter err) {
        finding.check(word);
        Atlas atlas = scenario.applied(data.atlas(), err);
        how.warnBeyondSources(atlas, err);
        return atlas;
    }

    /** The folder of tables that the data come from. */
    Geodata geodata() {
        return data.geodata();
    }

    FreightProfile profile() {
        return who.profile();
    }

    TripOptions options() {
        return how.options();
    }

    Objective objective() {
        return how.objective();
    }

    /** Prints the finding of a command, and saves it if that is asked for. */
    void write(Finding found, CommandSpec command) throws IOException {
        finding.write(found, command);
    }
}
