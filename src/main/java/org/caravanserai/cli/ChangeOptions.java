package org.caravanserai.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.ScenarioFile;
import org.caravanserai.scenario.Change;
import org.caravanserai.scenario.Origin;
import org.caravanserai.scenario.Scenario;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * The options that say what is different from the data; made in the order in which they are given. Those of a command whose
 * {@code --where} is already something else; all other commands have {@link ScenarioOptions}.
 */
@SuppressWarnings("UnusedVariable") // the fields carry the options; what they say is kept in the order given
class ChangeOptions {

    private final List<Scenario> given = new ArrayList<>();

    @Option(
            names = "--close",
            paramLabel = "KIND:NAME[@DAYS]",
            parameterConsumer = InOrder.class,
            description =
                    "Close a crossing (or post), link, project, country, corridor, terminal, mode or area (a GeoJSON"
                            + " file), such as torkham, country:IR, area:flood.geojson or chaman@2026-02-01..2026-03-31.")
    private List<String> close;

    @Option(
            names = "--open",
            paramLabel = "KIND:NAME[@DAYS]",
            parameterConsumer = InOrder.class,
            description = "Open it, such as project:khaf-herat-railway-stage-4; what is planned is then built.")
    private List<String> open;

    @Option(
            names = "--set",
            paramLabel = "CHANGE",
            parameterConsumer = InOrder.class,
            description = "Set or scale a number: 'crossing:chaman hours*0.5', 'post:torkham-pk outbound hours=10',"
                    + " 'terminal:zahedan-station usd=100', 'corridor:ID speed*1.2', 'rate:PK road tfi3*0.9'.")
    private List<String> set;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            parameterConsumer = InOrder.class,
            description =
                    "Make the changes of a scenario file (YAML), on the day that it names unless --as-of names another.")
    private List<String> files;

    /** The atlas under what was asked; warnings go to {@code err}. */
    Atlas applied(Atlas atlas, PrintWriter err) {
        return given.stream()
                .reduce(Scenario::then)
                .map(scenario -> scenario.on(atlas))
                .map(applied -> {
                    applied.warnings().forEach(warning -> err.println("note: " + warning));
                    return applied.atlas();
                })
                .orElse(atlas);
    }

    private void add(String option, Stack<String> values) {
        Origin origin = new Origin(option, Path.of(""));
        String first = values.pop();
        given.add(
                switch (option) {
                    case "--close" -> Scenario.of(List.of(Change.closing(first, origin)));
                    case "--open" -> Scenario.of(List.of(Change.opening(first, origin)));
                    case "--set" -> Scenario.of(List.of(Change.setting(first, origin)));
                    case "--where" -> Scenario.of(List.of(Change.where(first, values.pop(), origin)));
                    default -> ScenarioFile.read(Path.of(first));
                });
    }

    /** Puts what the options say into one list, which picocli by itself does only option by option. */
    static final class InOrder implements IParameterConsumer {

        @Override
        public void consumeParameters(Stack<String> values, ArgSpec option, CommandSpec command) {
            String name = ((OptionSpec) option).longestName();
            int needed = name.equals("--where") ? 2 : 1;
            if (values.size() < needed) {
                throw new ParameterException(
                        command.commandLine(), name + " needs " + (needed == 2 ? "ECQL and a change" : "a value"));
            }
            optionsOf(option).add(name, values);
        }

        private static ChangeOptions optionsOf(ArgSpec option) {
            try {
                return option.scope().get();
            } catch (Exception e) {
                throw new IllegalStateException("picocli does not tell whose option this is", e);
            }
        }
    }
}
