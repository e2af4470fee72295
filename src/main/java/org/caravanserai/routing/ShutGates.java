package org.caravanserai.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Stop;
import org.caravanserai.network.TimedNetwork;

/**
 * Which legs a search with a clock could not use: those whose gate does not open again within the network's horizon once
 * freight is there. Where freight cannot come at all, the time of departure stands for the time of coming, so that what lies
 * behind the first shut gate is taken for open if it ever opens.
 */
final class ShutGates {

    private record Way(Stop from, Stop to, String id) {}

    private final ResolvedQuery query;
    private final TimedNetwork network;
    private final Map<Way, Integer> legs = new HashMap<>();
    private final Map<Stop, Long> comesAt = new HashMap<>();

    /** After a search that found no way. */
    ShutGates(ResolvedQuery query, TimedNetwork network, SearchSpace space, EarliestArrival searched) {
        this.query = query;
        this.network = network;
        CompactGraph graph = network.graph();
        for (int leg = 0; leg < graph.firstLeg(graph.stopCount()); leg++) {
            legs.put(way(graph.leg(leg)), leg);
        }
        for (int state = 0; state < space.stateCount(); state++) {
            long first = searched.firstIn(state);
            if (first != TimedNetwork.NEVER) {
                comesAt.merge(graph.stop(space.stop(state)), first, Math::max);
            }
        }
    }

    private static Way way(Leg leg) {
        return new Way(leg.from(), leg.to(), leg.id());
    }

    /** What keeps freight off a leg of the network of everything, if its gate does. */
    Optional<Blockage> closure(Leg leg) {
        Integer timed = legs.get(way(leg));
        long departs = network.timeOf(query.departure().orElseThrow());
        if (timed != null && network.nextOpen(timed, comesAt.getOrDefault(leg.from(), departs)) != TimedNetwork.NEVER) {
            return Optional.empty();
        }
        String until = query.asOf().plusDays(TimedNetwork.HORIZON_DAYS).toString();
        String now = leg.availability().reason();
        return Optional.of(new Blockage(
                leg.name(),
                now.isEmpty()
                        ? "not open again by " + until + " once freight is there"
                        : now + "; not open again by " + until,
                leg.availability().sources()));
    }
}
