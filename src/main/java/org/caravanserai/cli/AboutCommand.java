package org.caravanserai.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.WeakestFigures;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.report.CoverageText;
import org.caravanserai.routing.RoutePlanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code about}: what the data covers and how well. */
@Command(
        name = "about",
        mixinStandardHelpOptions = true,
        description =
                "Tells what the data covers: rows, kilometres by mode, country, status and corridor, confidence, and"
                        + " the twenty estimates that matter most.")
final class AboutCommand implements Callable<Integer> {

    /** Where the republics' freight starts and where it meets the sea. */
    private static final List<String> ORIGINS =
            List.of("almaty", "ashgabat", "bishkek", "dushanbe", "kabul", "tashkent");

    private static final List<String> PORTS = List.of("gwadar", "karachi", "bandar-abbas", "chabahar");
    private static final int HOW_MANY = 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Atlas atlas = data.atlas();
        RoutePlanner planner = RoutePlanner.of(atlas, FreightProfile.truck20t());
        List<WeakestFigures.Weight> weakest =
                WeakestFigures.of(planner, held(atlas, ORIGINS), held(atlas, PORTS), HOW_MANY);
        spec.commandLine().getOut().print(CoverageText.of(atlas, weakest));
        return ExitCode.OK;
    }

    /** A user's own data need not hold all of them. */
    private static List<String> held(Atlas atlas, List<String> places) {
        return places.stream().filter(id -> atlas.place(id).isPresent()).toList();
    }
}
