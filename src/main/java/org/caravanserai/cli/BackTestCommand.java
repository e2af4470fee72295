package org.caravanserai.cli;

import java.util.concurrent.Callable;
import org.caravanserai.analysis.SpeedCheck;
import org.caravanserai.analysis.TripCheck;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.report.BackTestText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code backtest}: the model beside what was measured. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = "Compares the model with published trip times and CPMM speeds that are not put into it.")
final class BackTestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Atlas atlas = data.atlas();
        spec.commandLine()
                .getOut()
                .print(BackTestText.of(
                        TripCheck.all(atlas),
                        SpeedCheck.all(atlas),
                        atlas.info().version()));
        return ExitCode.OK;
    }
}
