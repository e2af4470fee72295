package org.caravanserai.cli;

import java.util.concurrent.Callable;
import org.caravanserai.analysis.corridor.CorridorReach;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.report.GapText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaps CORRIDOR}: where no road or railway in use is near. */
@Command(
        name = "gaps",
        mixinStandardHelpOptions = true,
        description =
                "Lists the stretches of a corridor that no way in use runs near: where a railway is yet to be built, where"
                        + " a caravan branch has no road.",
        footer = {"", "Exit codes: 0 done, 2 wrong use, 3 errors in the data."})
final class GapsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CORRIDOR", description = "Id or name, such as cku-rail.")
    private String corridor;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description =
                    "Which ways to look for: ${COMPLETION-CANDIDATES}. Default: those of the corridor; of a caravan"
                            + " branch, roads.")
    private Mode mode;

    @Option(
            names = "--within",
            paramLabel = "KM",
            defaultValue = "10",
            description = "How near is near, 0 to 500 km. Default: ${DEFAULT-VALUE}.")
    private double withinKm;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Atlas atlas = data.atlas();
        CorridorReach reach = new CorridorReach(atlas, atlas.corridors().corridor(corridor));
        Mode ways = mode == null ? usual(reach.corridor().mode()) : mode;
        spec.commandLine().getOut().print(GapText.of(reach, ways, atlas.info().referenceDate(), withinKm));
        return ExitCode.OK;
    }

    private static Mode usual(Mode ofCorridor) {
        return ofCorridor == Mode.CARAVAN ? Mode.ROAD : ofCorridor;
    }
}
