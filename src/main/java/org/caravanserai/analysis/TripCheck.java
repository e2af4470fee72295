package org.caravanserai.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.MeasuredTrip;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.Ledger;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;

/**
 * A published trip beside what the model says of it: the fastest way over the places it is known to have passed, on the
 * network of its day.
 *
 * @param ledger the model's account; empty where it finds no way
 * @param obstacle why it finds none; empty where it does
 */
public record TripCheck(MeasuredTrip trip, Optional<Ledger> ledger, String obstacle) {

    /** All trips of an atlas, in order of their ids. */
    public static List<TripCheck> all(Atlas atlas) {
        Map<String, RoutePlanner> planners = new HashMap<>();
        return atlas.contents().register().trips().stream()
                .sorted(Comparator.comparing(MeasuredTrip::id))
                .map(trip ->
                        of(trip, planners.computeIfAbsent(trip.profile(), id -> RoutePlanner.of(atlas, profile(trip)))))
                .toList();
    }

    private static FreightProfile profile(MeasuredTrip trip) {
        return FreightProfile.named(trip.profile())
                .orElseThrow(() -> new IllegalArgumentException(
                        "trip " + trip.id() + " has no profile of the library: " + trip.profile()));
    }

    private static TripCheck of(MeasuredTrip trip, RoutePlanner planner) {
        RouteQuery query = RouteQuery.from(trip.from())
                .to(trip.to())
                .asOf(trip.date())
                .avoiding(trip.avoid().stream().map(Ban::parse).toList())
                .requiring(
                        trip.via().stream().map(place -> "via:place:" + place).toArray(String[]::new));
        RouteAnswer answer = planner.fastest(query);
        String obstacle = answer instanceof RouteAnswer.NoRoute none ? none.explanation() : "";
        return new TripCheck(trip, answer.route().map(Route::ledger), obstacle);
    }

    /** The hours of the middle of what was printed. */
    public double publishedHours() {
        return (trip.hoursLow() + trip.hoursHigh()) / 2;
    }

    /** The model's hours over the middle of those printed; 1 would be right. */
    public Optional<Double> ratio() {
        return ledger.map(account -> account.hours() / publishedHours());
    }

    /** Whether the trip was held up by something that no mean can know, as its note says. */
    public boolean isIncident() {
        return trip.note().contains("incident");
    }

    /** Whether the trip is a part of another one, or holds another one, as its note says. */
    public boolean isPartOfAnother() {
        return trip.note().contains("leg of the row") || trip.note().contains("holds the row");
    }
}
