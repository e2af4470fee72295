package org.caravanserai.cli;

import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceSelector;
import picocli.CommandLine.Option;

/** The options that say between which origins and ports; those of the six landlocked countries if nothing is said. */
final class BetweenOptions {

    @Option(
            names = "--from",
            split = ",",
            paramLabel = "PLACE",
            defaultValue = "almaty,bishkek,dushanbe,ashgabat,tashkent,kabul",
            description = "Origins, or groups such as republics, kind:city, country:UZ. Default: ${DEFAULT-VALUE}.")
    private List<String> from;

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "PLACE",
            defaultValue = "gwadar,karachi-port,shahid-rajaee-port,chabahar-port,poti-port,lianyungang-port",
            description = "Ports, or groups such as ports. Default: ${DEFAULT-VALUE}.")
    private List<String> to;

    /** All origins and ports of an atlas that were named. */
    record Between(List<Place> origins, List<Place> ports) {}

    /**
     * What the words name.
     *
     * @throws IllegalArgumentException if some name nothing; it tells all of them
     */
    Between in(Atlas atlas) {
        PlaceSelector selector = new PlaceSelector(atlas);
        PlaceSelector.Selection origins = selector.select(from);
        PlaceSelector.Selection ports = selector.select(to);
        List<String> problems = Stream.concat(
                        origins.problems().stream().map(problem -> "origins: " + problem),
                        ports.problems().stream().map(problem -> "ports: " + problem))
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new Between(origins.places(), ports.places());
    }
}
