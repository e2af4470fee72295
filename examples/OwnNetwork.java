import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.Geodata;
import org.caravanserai.dataset.Problem;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;

/**
 * What if entering Iran at Sarakhs took 24 hours? The post was never measured; an estimate of Iran's, 14 hours, stands in. A
 * planner's guess goes into a copy of the tables, the check tells what its row lacks, and freight is routed on both.
 *
 * <p>Run: {@code java -cp target/caravanserai.jar examples/OwnNetwork.java}
 */
class OwnNetwork {
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("own-network");
        folder.toFile().deleteOnExit();
        try (var tables = Files.newDirectoryStream(Path.of("geodata"), "*.{csv,geojson}")) {
            for (Path table : tables) {
                Path copy = Files.copy(table, folder.resolve(table.getFileName()));
                copy.toFile().deleteOnExit();
            }
        }
        append(
                folder.resolve("post_performance.csv"),
                "sarakhs-ir,road,inbound,2026,24,,,estimated,own-estimate,a guess");
        for (Problem problem : Geodata.folder(folder).problems()) {
            System.out.println(problem.severity() + " " + problem.where() + ": " + problem.message());
        }
        append(folder.resolve("sources.csv"), "own-estimate,Own estimate,the planner,2026,,own,2026-01-31");
        tell("shipped tables", Atlas.bundled());
        tell("own tables", Geodata.folder(folder).atlas());
    }

    private static void append(Path table, String row) throws IOException {
        Files.writeString(table, row + "\n", StandardOpenOption.APPEND);
    }

    private static void tell(String tables, Atlas atlas) {
        Route route = RoutePlanner.of(atlas, FreightProfile.truck20t())
                .fastest(RouteQuery.from("tashkent").to("gwadar"))
                .routeOrThrow();
        System.out.printf(
                Locale.ROOT,
                "%s, network of %s: %.0f km, %.1f h by %s%n",
                tables,
                atlas.info().defaultDate(),
                route.distanceKm(),
                route.ledger().hours(),
                String.join(
                        ", ",
                        route.borderCrossings().stream()
                                .map(border -> border.crossing().name())
                                .toList()));
    }
}
