package org.caravanserai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.project.ProjectRegister;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.report.finding.ProjectsFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code projects}: what every planned work of the register changes. */
@Command(
        name = "projects",
        mixinStandardHelpOptions = true,
        description =
                "Tells for every project of the register what it saves between some origins and ports, in hours, USD and"
                        + " generalised cost, alone and as the last addition to all others; which countries gain, and whose"
                        + " territory loads move to.",
        footer = {"", "Exit codes: 0 done, 2 wrong use, 3 errors in the data."})
final class ProjectsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            split = ",",
            paramLabel = "PLACE",
            defaultValue = "almaty,bishkek,dushanbe,ashgabat,tashkent,kabul",
            description = "Origins. Default: ${DEFAULT-VALUE}.")
    private List<String> from;

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "PLACE",
            defaultValue = "gwadar,karachi-port,shahid-rajaee-port,chabahar-port,poti-port,lianyungang-port",
            description = "Ports. Default: ${DEFAULT-VALUE}.")
    private List<String> to;

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

    @Override
    public Integer call() throws IOException {
        finding.check(ProjectsFinding.WORD);
        PrintWriter err = spec.commandLine().getErr();
        Atlas atlas = scenario.applied(data.atlas(), err);
        ProjectRegister register = new ProjectRegister(atlas, who.profile(), how.options(), how.objective());
        how.warnBeyondSources(atlas, err);
        int all = atlas.contents().register().projects().size();
        finding.write(ProjectsFinding.of(register.effects(from, to, new Progress(err, all, "projects at most"))));
        return ExitCode.OK;
    }
}
