package org.caravanserai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.dataset.Geodata;
import org.caravanserai.dataset.Problem;
import org.caravanserai.dataset.Severity;
import org.caravanserai.report.ProblemText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate [DIR]}: everything that is wrong with a folder of tables. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks the tables of a geodata folder and tells all problems at once.",
        footer = {"", "Exit codes: 0 no errors, 2 wrong use, 3 errors in the data."})
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder. Default: the tables that ship with the library.")
    private Path folder;

    @Override
    public Integer call() {
        Geodata geodata = folder == null ? Geodata.bundled() : Geodata.folder(folder);
        List<Problem> problems = geodata.problems();
        spec.commandLine().getOut().print(ProblemText.of(problems));
        boolean errors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return errors ? ExitCode.BAD_DATA : ExitCode.OK;
    }
}
