package org.caravanserai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.caravanserai.dataset.Geodata;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.report.study.StudyFolder;
import org.caravanserai.study.Study;
import org.caravanserai.study.StudyAnswers;
import org.caravanserai.study.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code study FILE --out DIR}: a question put to the atlas many times over. */
@Command(
        name = "study",
        mixinStandardHelpOptions = true,
        description =
                "Runs a study, a YAML file of origins, destinations, profiles, scenarios, dates, objectives and analyses,"
                        + " and writes a folder: report.html, answers.csv, routes.gpkg, chart.svg, map.svg and the files of"
                        + " its analyses.",
        footer = {"", "Exit codes: 0 some case has a way, 2 wrong use, 3 errors in the study or data, 4 none has."})
final class StudyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The study; those in the folder examples are there to be copied.")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write.")
    private Path folder;

    @Option(names = "--force", description = "Overwrite files that are there already.")
    private boolean force;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Geodata geodata = data.geodata();
        Study study = StudyFile.read(file, geodata.atlas());
        StudyFolder.names(study, folder).check(folder, force);
        study.cases()
                .scenarios()
                .forEach(scenario -> scenario.warnings()
                        .forEach(warning -> err.println("note: " + scenario.name() + ": " + warning)));
        StudyAnswers answers = StudyAnswers.of(study, (what, all) -> new Progress(err, all, what));
        StudyFolder.of(answers, MapLand.of(geodata), folder)
                .writeTo(folder, force)
                .forEach(path -> spec.commandLine().getOut().println(path));
        return answers.routes().isEmpty() && !answers.tables().isEmpty() ? ExitCode.NO_ROUTE : ExitCode.OK;
    }
}
