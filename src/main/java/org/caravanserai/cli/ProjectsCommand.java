package org.caravanserai.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.project.ProjectEffect;
import org.caravanserai.analysis.project.ProjectEffects;
import org.caravanserai.analysis.project.ProjectRegister;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.report.ProjectText;
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
                "Tells for every project of the register what it saves between some origins and ports, alone and as the"
                        + " last addition to all others.")
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

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Atlas atlas = scenario.applied(data.atlas(), err);
        long start = System.nanoTime();
        ProjectEffects register =
                new ProjectRegister(atlas, who.profile(), how.options(), how.objective()).effects(from, to);
        how.warnBeyondSources(atlas, err);
        spec.commandLine().getOut().print(ProjectText.of(register));
        err.println(String.format(
                Locale.ROOT,
                "%d networks and %d routes in %.1f s",
                2
                        + 2
                                * register.effects().stream()
                                        .map(ProjectEffect::project)
                                        .distinct()
                                        .count(),
                4L * register.effects().size(),
                (System.nanoTime() - start) / 1e9));
        return ExitCode.OK;
    }
}
