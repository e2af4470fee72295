import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;

class TashkentToGwadar {
    public static void main(String[] args) {
        RoutePlanner planner = RoutePlanner.of(Atlas.bundled(), FreightProfile.truck20t());
        Route route = planner.fastest(RouteQuery.from("tashkent").to("gwadar")).routeOrThrow();
        System.out.printf(
                "%.0f km, %.0f h, %.0f USD%n",
                route.distanceKm(), route.ledger().hours(), route.ledger().usd());
        route.borderCrossings()
                .forEach(border -> System.out.println(border.crossing().name()));
    }
}
