package org.caravanserai.routing;

import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.network.Leg;

/**
 * What a route has in common with an earlier one: the links and border crossings that both go over, whichever way and on
 * whichever gauge. Changes of track have no length and do not count.
 *
 * @param sharedKm length of the later route on links and crossings of the earlier
 * @param ofEarlier the same as a share of the earlier route: what {@link AlternativeOptions#maxOverlap()} limits. Above 1
 *     only for a route that goes there and back
 * @param ofOwn the same as a share of the later route
 */
public record Overlap(double sharedKm, double ofEarlier, double ofOwn) {

    /** What {@code later} has in common with {@code earlier}. */
    static Overlap between(Route later, Route earlier) {
        Set<String> ground = ground(earlier);
        long shared = later.legs().stream()
                .filter(leg -> ground.contains(leg.name()))
                .mapToLong(leg -> leg.amount().metres())
                .sum();
        return new Overlap(shared / 1000.0, share(shared, earlier), share(shared, later));
    }

    /** Names of the links and crossings that a route goes over. */
    static Set<String> ground(Route route) {
        return route.legs().stream()
                .filter(leg -> leg.link().isPresent() || leg.crossing().isPresent())
                .map(Leg::name)
                .collect(Collectors.toSet());
    }

    private static double share(long metres, Route route) {
        return metres == 0 ? 0 : (double) metres / route.ledger().total().metres();
    }
}
