package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.ResolvedTrip;

/** How freight goes, as the heading of what is told of it. */
final class TripText {

    private TripText() {}

    static String of(ResolvedTrip trip) {
        String avoid = trip.avoid().isEmpty()
                ? ""
                : ", avoiding " + trip.avoid().stream().map(Ban::toString).collect(Collectors.joining(", "));
        return "%s; least %s%s; network of %s; data %s\n%s%s"
                .formatted(
                        trip.profile().name(),
                        trip.objective().word(),
                        avoid,
                        trip.asOf(),
                        trip.atlas().version(),
                        ScenarioText.line(trip.atlas()),
                        trip.departure()
                                .map(moment -> "departs " + moment + " by the clocks of where it starts\n")
                                .orElse(""));
    }

    static void put(ObjectNode node, ResolvedTrip trip) {
        node.put("profile", trip.profile().id());
        node.put("objective", trip.objective().word());
        node.put("as_of", trip.asOf().toString());
        trip.departure().ifPresent(moment -> node.put("departure_local", moment.toString()));
        node.put("reference_date", trip.atlas().referenceDate().toString());
        ScenarioText.put(node, trip.atlas());
        ArrayNode avoid = node.putArray("avoid");
        trip.avoid().forEach(ban -> avoid.add(ban.toString()));
    }
}
