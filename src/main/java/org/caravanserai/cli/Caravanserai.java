package org.caravanserai.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.caravanserai.atlas.IncompleteAtlasException;
import org.caravanserai.dataset.BadDataException;
import org.caravanserai.report.ProblemText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code caravanserai}. */
@Command(
        name = "caravanserai",
        mixinStandardHelpOptions = true,
        versionProvider = Caravanserai.Version.class,
        description = "Freight routes, distances and border crossings between Central Asia and the Arabian Sea.",
        subcommands = {
            RouteCommand.class,
            AlternativesCommand.class,
            ParetoCommand.class,
            DisjointCommand.class,
            CutsCommand.class,
            MatrixCommand.class,
            ReachCommand.class,
            PageCommand.class,
            ChartCommand.class,
            MapCommand.class,
            ValidateCommand.class,
            PlacesCommand.class,
            AboutCommand.class,
            BackTestCommand.class,
            CompareCommand.class,
            ProjectsCommand.class,
            HinterlandCommand.class,
            SensitivityCommand.class,
            BottlenecksCommand.class,
            StudyCommand.class,
            ExportCommand.class,
            CorridorsCommand.class,
            CorridorCommand.class,
            OverlapCommand.class,
            NearCommand.class,
            GapsCommand.class,
            ReliabilityCommand.class,
            BreakEvenCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 a fault of the program, 2 wrong use, 3 errors in the data, 4 no route.",
            "Results go to standard output, messages to standard error."
        })
public final class Caravanserai {

    private Caravanserai() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        // SQLite's driver asks for a log, and the command line keeps none: that is no news to print on standard error.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(run(out, err, args));
    }

    /** Runs the command with other streams, as an embedding program does. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Caravanserai());
        commandLine
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(110)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> explain(exception, command.getErr()))
                .setParameterExceptionHandler(Caravanserai::wrongUse);
        int code = args.length == 0 ? usage(commandLine) : commandLine.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int usage(CommandLine commandLine) {
        commandLine.usage(commandLine.getErr());
        return ExitCode.USAGE;
    }

    private static int wrongUse(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        command.getErr().println(exception.getMessage());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int explain(Exception exception, PrintWriter err) {
        if (exception instanceof BadDataException badData) {
            err.print(ProblemText.of(badData.problems()));
            return ExitCode.BAD_DATA;
        }
        if (exception instanceof IncompleteAtlasException) {
            err.println(exception.getMessage());
            return ExitCode.BAD_DATA;
        }
        if (exception instanceof IllegalArgumentException) {
            err.println(exception.getMessage());
            return ExitCode.USAGE;
        }
        exception.printStackTrace(err);
        return ExitCode.FAULT;
    }

    /** The version from the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Caravanserai.class.getPackage().getImplementationVersion();
            return new String[] {"caravanserai " + (version == null ? "(built from source)" : version)};
        }
    }
}
