package org.caravanserai.cli;

import java.util.concurrent.Callable;
import org.caravanserai.report.PlaceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code places}: what a route can start and end at. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        description = "Lists the places of the atlas with their ids, names and other names.")
final class PlacesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--country", paramLabel = "CODE", description = "Only those of a country, such as UZ.")
    private String country;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        var places = data.atlas().contents().places().stream()
                .filter(place -> country == null || place.country().equalsIgnoreCase(country))
                .toList();
        if (places.isEmpty()) {
            throw new IllegalArgumentException(
                    country == null
                            ? "the data has no places"
                            : "no places in country \"" + country + "\"; name it as UZ");
        }
        spec.commandLine().getOut().print(PlaceText.of(places));
        return ExitCode.OK;
    }
}
