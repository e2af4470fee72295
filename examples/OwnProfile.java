import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.ProfileFile;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;

/**
 * Does a half-loaded lorry take the same cheapest way from Bishkek to Karachi as a full one? Hauls are priced by the tonne,
 * border fees by the lorry. The profile is <a href="own-profile.yaml">own-profile.yaml</a>; make yours from it.
 *
 * <p>Run: {@code java -cp target/caravanserai.jar examples/OwnProfile.java}
 */
class OwnProfile {
    public static void main(String[] args) {
        FreightProfile own = ProfileFile.read(Path.of("examples/own-profile.yaml"));
        Atlas atlas = Atlas.bundled();
        System.out.println(
                "Bishkek to Karachi, least cost, network of " + atlas.info().defaultDate());
        for (FreightProfile profile : List.of(FreightProfile.truck20t(), own)) {
            Route route = RoutePlanner.of(atlas, profile)
                    .cheapest(RouteQuery.from("bishkek").to("karachi"))
                    .routeOrThrow();
            double tonnes = profile.load().tonnes();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.0f km, %.0f h, %.0f USD a tonne (borders %.0f) by %s%n",
                    profile.name(),
                    route.distanceKm(),
                    route.ledger().hours(),
                    route.ledger().usd() / tonnes,
                    route.ledger().of(Component.BORDER).usd() / tonnes,
                    String.join(
                            ", ",
                            route.borderCrossings().stream()
                                    .map(border -> border.crossing().name())
                                    .toList()));
        }
    }
}
