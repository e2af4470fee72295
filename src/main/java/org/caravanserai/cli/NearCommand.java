package org.caravanserai.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.corridor.CorridorReach;
import org.caravanserai.analysis.corridor.PlaceAlong;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.ReachOfCorridor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code near CORRIDOR}: the places within its reach, by km-post. */
@Command(
        name = "near",
        mixinStandardHelpOptions = true,
        description = "Lists the places within reach of a corridor, with their km-post and how far off they lie.",
        footer = {"", "Exit codes: 0 done, 2 wrong use, 3 errors in the data."})
final class NearCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CORRIDOR", description = "Id or name, such as carec-5b.")
    private String corridor;

    @Option(
            names = "--within",
            paramLabel = "KM",
            defaultValue = "50",
            description = "How near is near, 0 to 500 km. Default: ${DEFAULT-VALUE}.")
    private double withinKm;

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            defaultValue = "city,town,port",
            description = "Which places: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private List<PlaceKind> kinds;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Only this place, whatever its kind: where does it stand by the corridor?")
    private String place;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|geojson",
            defaultValue = "text",
            description = "How the answer is written; geojson holds the catchment too. Default: ${DEFAULT-VALUE}.")
    private TableFormat format;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Atlas atlas = data.atlas();
        CorridorReach reach = new CorridorReach(atlas, atlas.corridors().corridor(corridor));
        List<PlaceAlong> places = place == null
                ? reach.places(withinKm, EnumSet.copyOf(kinds))
                : List.of(along(reach, atlas.names().place(place)));
        spec.commandLine()
                .getOut()
                .print(written(new ReachOfCorridor(
                        reach, withinKm, places, atlas.info().version())));
        return ExitCode.OK;
    }

    private PlaceAlong along(CorridorReach reach, Place named) {
        return reach.post(named.position(), withinKm)
                .map(post -> new PlaceAlong(named, post))
                .orElseThrow(() -> new IllegalArgumentException(named.name() + " lies more than " + withinKm
                        + " km off " + reach.corridor().id() + "; try --within 500"));
    }

    private String written(ReachOfCorridor places) {
        return switch (format) {
            case TEXT -> places.text();
            case CSV -> places.csv();
            case JSON -> JsonText.of(places.json());
            case GEOJSON -> JsonText.of(places.geoJson());
        };
    }
}
