package org.caravanserai.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.corridor.MutualOverlap;
import org.caravanserai.analysis.corridor.OverlapQuery;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.OverlapCsv;
import org.caravanserai.report.OverlapJson;
import org.caravanserai.report.OverlapText;
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
                        + " longest stretch in common.",
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

    @Option(names = "--matrix", description = "Tell of every pair, not only of the one followed most.")
    private boolean matrix;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|geojson",
            defaultValue = "text",
            description = "How the answer is written; geojson holds the stretches as lines. Default: ${DEFAULT-VALUE}.")
    private TableFormat format;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Atlas atlas = data.atlas();
        OverlapQuery query = OverlapQuery.named(atlas, of, with, withinKm);
        var progress = new PlainProgress(spec.commandLine().getErr(), Clock.systemUTC());
        spec.commandLine().getOut().print(written(MutualOverlap.of(atlas, query, progress)));
        return ExitCode.OK;
    }

    private String written(MutualOverlap overlap) {
        return switch (format) {
            case TEXT -> OverlapText.of(overlap, matrix);
            case CSV -> matrix ? OverlapCsv.pairs(overlap) : OverlapCsv.corridors(overlap);
            case JSON -> JsonText.of(OverlapJson.of(overlap, matrix));
            case GEOJSON -> JsonText.of(OverlapJson.features(overlap, matrix));
        };
    }
}
