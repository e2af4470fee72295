package org.caravanserai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.project.ProjectRegister;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.report.finding.ProjectsFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private BetweenOptions between;

    @Mixin
    private AnalysisMixin analysis;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Atlas atlas = analysis.atlas(ProjectsFinding.WORD, err);
        ProjectRegister register =
                new ProjectRegister(atlas, analysis.profile(), analysis.options(), analysis.objective());
        int all = atlas.contents().register().projects().size();
        BetweenOptions.Between named = between.in(atlas);
        analysis.write(
                ProjectsFinding.of(register.effects(
                        ids(named.origins()), ids(named.ports()), new Progress(err, all, "projects at most"))),
                spec);
        return ExitCode.OK;
    }

    private static List<String> ids(List<Place> places) {
        return places.stream().map(Place::id).toList();
    }
}
