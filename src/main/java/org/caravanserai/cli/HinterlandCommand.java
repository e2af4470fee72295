package org.caravanserai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.hinterland.Ground;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.analysis.hinterland.HinterlandQuery;
import org.caravanserai.analysis.hinterland.HinterlandSearch;
import org.caravanserai.analysis.hinterland.Territories;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.DemandFile;
import org.caravanserai.freight.Demand;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.report.finding.HinterlandFinding;
import org.caravanserai.report.print.MapLand;
import org.locationtech.jts.geom.Geometry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hinterland}: which port is best for which city, and what ground each wins. */
@Command(
        name = "hinterland",
        mixinStandardHelpOptions = true,
        description =
                "Tells for every city which of some ports is best and by how much, and what ground each port wins; with"
                        + " --out as tables, layers and a map.",
        footer = {"", "Exit codes: 0 some city reaches a port, 2 wrong use, 3 errors in the data, 4 none does."})
final class HinterlandCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            split = ",",
            paramLabel = "PLACE",
            description =
                    "Cities: ids, names, kind:city, or country:PK for the cities and towns of a country. Default: those"
                            + " of Afghanistan, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.")
    private List<String> from = List.of();

    @Option(
            names = "--ports",
            split = ",",
            paramLabel = "PLACE",
            description = "The ports that compete, two or more. Default: gwadar, karachi-port, shahid-rajaee-port,"
                    + " chabahar-port, poti-port, lianyungang-port.")
    private List<String> ports = List.of();

    @Option(
            names = "--contested",
            paramLabel = "PERCENT",
            defaultValue = "10",
            description = "A city is contested where the next port takes less than so much more, 0 to 100. Default:"
                    + " ${DEFAULT-VALUE}.")
    private double contested;

    @Option(
            names = "--within-km",
            paramLabel = "KM",
            defaultValue = "100",
            description = "How far from the network ground is shared out, up to 500 km. Default: ${DEFAULT-VALUE}.")
    private double withinKm;

    @Option(
            names = "--by-sea",
            description =
                    "Let ways go over the sea too, to a port by ship from another one. Ferries on the Caspian always"
                            + " count.")
    private boolean bySea;

    @Option(
            names = "--demand",
            paramLabel = "FILE.csv",
            description =
                    "How much freight there is where: columns place, tonnes and, if you like, note. Ports are then told"
                            + " their share of the tonnes.")
    private Path demandFile;

    @Mixin
    private AnalysisMixin analysis;

    @Override
    public Integer call() throws IOException {
        Ground.checkDistance(withinKm);
        FreightProfile profile = analysis.profile();
        Atlas atlas = analysis.atlas(HinterlandFinding.WORD, spec.commandLine().getErr());
        Demand demand = Optional.ofNullable(demandFile)
                .map(file -> DemandFile.read(file, atlas))
                .orElse(Demand.none());
        HinterlandQuery asked = HinterlandQuery.of(atlas, from, ports)
                .andFor(demand.tonnesByPlace().keySet())
                .with(analysis.options())
                .by(analysis.objective())
                .contestedBelow(contested);
        Hinterland hinterland = new HinterlandSearch(atlas, profile).find(bySea ? asked : asked.overland());
        MapLand land = MapLand.of(analysis.geodata());
        Map<String, Geometry> outlines = new TreeMap<>();
        land.countries().forEach(country -> outlines.put(country.iso2(), country.outline()));
        Territories territories = Territories.of(hinterland, Ground.of(hinterland, outlines, withinKm));
        analysis.write(HinterlandFinding.of(hinterland, territories, demand, land), spec);
        boolean none =
                hinterland.cities().stream().noneMatch(city -> city.best().isPresent());
        return none ? ExitCode.NO_ROUTE : ExitCode.OK;
    }
}
