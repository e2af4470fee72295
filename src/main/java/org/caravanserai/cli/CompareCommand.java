package org.caravanserai.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.analysis.Comparison;
import org.caravanserai.analysis.Variant;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.ScenarioFile;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.report.ComparisonText;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Change;
import org.caravanserai.scenario.Origin;
import org.caravanserai.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code compare}: ports, profiles, dates and cases side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Puts ports, profiles, dates and what-if cases side by side for some origins: every combination of those"
                        + " named, each told against the first.")
final class CompareCommand implements Callable<Integer> {

    private static final String BASE = "base";

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", required = true, split = ",", paramLabel = "PLACE", description = "Origins.")
    private List<String> from;

    @Option(names = "--to", required = true, split = ",", paramLabel = "PLACE", description = "Destinations.")
    private List<String> to;

    @Option(
            names = "--profile",
            split = ",",
            paramLabel = "PROFILE",
            defaultValue = "truck-20t",
            description = "Who travels, as for route; several joined by commas. Default: ${DEFAULT-VALUE}.")
    private List<String> profiles;

    @Option(
            names = "--as-of",
            split = ",",
            paramLabel = "DATE",
            description =
                    "The days whose networks are used; several joined by commas. Default: that of the data, or the one"
                            + " a case moves to.")
    private List<String> dates = List.of();

    @Option(
            names = "--case",
            paramLabel = "NAME: CHANGES",
            description =
                    "A what-if: a scenario file (YAML), or a name, a colon and changes joined by semicolons, such as"
                            + " 'both gates: open torkham; open chaman'. The word base stands for the data as they are. Repeat it.")
    private List<String> cases = List.of();

    @Option(
            names = "--avoid",
            split = ",",
            paramLabel = "KIND:NAME",
            description = "What no route must touch, as for route.")
    private List<String> avoid = List.of();

    @Option(
            names = "--objective",
            paramLabel = "time|cost|distance",
            defaultValue = "time",
            description = "What to make least of. Default: ${DEFAULT-VALUE}.")
    private Objective objective;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        List<Variant> variants = variants(data.atlas());
        spec.commandLine().getOut().print(ComparisonText.of(Comparison.of(from, variants, objective)));
        return ExitCode.OK;
    }

    private List<Variant> variants(Atlas atlas) {
        List<Variant> variants = new ArrayList<>();
        List<Scenario> scenarios = (cases.isEmpty() ? List.of(BASE) : cases)
                .stream().map(CompareCommand::scenario).toList();
        List<String> days = dates.isEmpty() ? List.of("") : dates;
        for (Scenario scenario : scenarios) {
            Scenario.Applied applied = scenario.on(atlas);
            applied.warnings()
                    .forEach(warning ->
                            spec.commandLine().getErr().println("note: " + scenario.name() + ": " + warning));
            for (String profile : profiles) {
                FreightProfile who = WhoOptions.named(profile);
                RoutePlanner planner = RoutePlanner.of(applied.atlas(), who);
                for (String day : days) {
                    for (String port : to) {
                        String name = name(scenarios, scenario, profile, day, port);
                        variants.add(new Variant(name, planner, port, options(day)));
                    }
                }
            }
        }
        return variants;
    }

    /** What makes a variant different: only what there is more than one of. */
    private String name(List<Scenario> scenarios, Scenario scenario, String profile, String day, String port) {
        return Stream.of(
                        to.size() > 1 ? port : "",
                        profiles.size() > 1 ? profile : "",
                        dates.size() > 1 ? day : "",
                        scenarios.size() > 1 ? scenario.name() : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private TripOptions options(String day) {
        TripOptions options =
                TripOptions.none().avoiding(avoid.stream().map(Ban::parse).toList());
        try {
            return day.isEmpty() ? options : options.asOf(LocalDate.parse(day));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--as-of \"" + day + "\" is no date; write it as 2022-12-31", e);
        }
    }

    private static Scenario scenario(String text) {
        if (text.strip().equals(BASE)) {
            return Scenario.named(BASE);
        }
        if (text.endsWith(".yaml") || text.endsWith(".yml")) {
            return ScenarioFile.read(Path.of(text));
        }
        int colon = text.indexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("--case \"" + text
                    + "\" has no name; write one and a colon before the changes, such as 'both gates: open torkham'");
        }
        Scenario scenario = Scenario.named(text.substring(0, colon).strip());
        Origin origin = new Origin("--case " + scenario.name(), Path.of(""));
        for (String words : Arrays.asList(text.substring(colon + 1).split(";"))) {
            scenario = scenario.with(Change.parse(words, origin));
        }
        return scenario;
    }
}
