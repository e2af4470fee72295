package org.caravanserai.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.corridor.MutualOverlap;
import org.caravanserai.analysis.corridor.OverlapQuery;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.report.finding.OverlapFinding;
import org.caravanserai.report.print.MapLand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code overlap}: how much of some corridors follows others. */
@Command(
        name = "overlap",
        mixinStandardHelpOptions = true,
        description =
                "Tells how much of some corridors lies near others, and the reverse: which each follows most, and the"
                        + " longest stretch in common; draws a map of it.",
        footer = {"", "Exit codes: 0 done, 2 wrong use, 3 errors in the data."})
final class OverlapCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--of",
            paramLabel = "WHICH",
            split = ",",
            defaultValue = "CPEC,CAREC",
            description = "Programmes or corridors, joined by commas. Default: ${DEFAULT-VALUE}.")
    private List<String> of;

    @Option(
            names = "--with",
            paramLabel = "WHICH",
            split = ",",
            defaultValue = "Silk Road",
            description = "Programmes or corridors to set them beside. Default: ${DEFAULT-VALUE}.")
    private List<String> with;

    @Option(
            names = "--within",
            paramLabel = "KM",
            defaultValue = "25",
            description = "How near is near, 0 to 500 km. Default: ${DEFAULT-VALUE}.")
    private double withinKm;

    @Mixin
    private FindingOptions finding;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException {
        finding.check("overlap");
        Atlas atlas = data.atlas();
        OverlapQuery query = OverlapQuery.named(atlas, of, with, withinKm);
        Progress progress = new Progress(
                spec.commandLine().getErr(), query.of().size() + query.with().size(), "corridors");
        MutualOverlap overlap = MutualOverlap.of(atlas, query, (done, all) -> progress.accept(done));
        finding.write(OverlapFinding.of(overlap, atlas, MapLand.of(data.geodata())), spec);
        return ExitCode.OK;
    }
}
