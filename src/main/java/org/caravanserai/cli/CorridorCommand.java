package org.caravanserai.cli;

import java.util.concurrent.Callable;
import org.caravanserai.analysis.CorridorProfile;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Mode;
import org.caravanserai.report.CorridorGeoJson;
import org.caravanserai.report.CorridorJson;
import org.caravanserai.report.CorridorText;
import org.caravanserai.report.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corridor ID}: what one corridor is made of. */
@Command(
        name = "corridor",
        mixinStandardHelpOptions = true,
        description =
                "Tells of a corridor on a day: kilometres by country, mode, class and status, posts with hours and"
                        + " fees, what is missing, how much of it the best route between its ends uses, and its places with"
                        + " km posts.")
final class CorridorCommand implements Callable<Integer> {

    /** How it is written. */
    enum Format {
        TEXT,
        JSON,
        GEOJSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Id or name of a corridor, as corridors lists them.")
    private String name;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "Who travels. Default: truck-20t on a road corridor, rail-container-40ft on a railway,"
                    + " container-40ft at sea, caravan on a trail.")
    private String profile;

    @Option(
            names = "--format",
            paramLabel = "text|json|geojson",
            defaultValue = "text",
            description = "How it is written. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private DayOption day;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Atlas atlas = scenario.applied(data.atlas(), spec.commandLine().getErr());
        Corridor corridor = atlas.names().corridor(name);
        String who = profile == null ? usual(corridor.mode()) : profile;
        CorridorProfile told = CorridorProfile.of(atlas, corridor, WhoOptions.named(who), day.in(atlas));
        spec.commandLine().getOut().print(written(told));
        return ExitCode.OK;
    }

    private static String usual(Mode mode) {
        return switch (mode) {
            case ROAD -> "truck-20t";
            case RAIL -> "rail-container-40ft";
            case SEA, FERRY -> "container-40ft";
            case CARAVAN -> "caravan";
        };
    }

    private String written(CorridorProfile told) {
        return switch (format) {
            case TEXT -> CorridorText.of(told);
            case JSON -> JsonText.of(CorridorJson.of(told));
            case GEOJSON -> JsonText.of(CorridorGeoJson.of(told));
        };
    }
}
