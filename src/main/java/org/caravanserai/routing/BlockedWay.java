package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.TransportNetwork;

/**
 * Says why there is no route: searches the network of everything that was ever built, closed and banned legs too, for the
 * ways on which the fewest things would have to be opened.
 */
final class BlockedWay {

    private final Atlas atlas;
    private final ResolvedQuery query;
    private final CompactGraph graph;
    private final SearchSpace everywhere;
    private final Obstacles obstacles;

    /** For a query without a clock: what is closed is what is closed on its date. */
    BlockedWay(Atlas atlas, ResolvedQuery query, Bans bans) {
        this(atlas, query, bans, BlockedWay::closedOnTheDate);
    }

    /**
     * For any query.
     *
     * @param closure what closes a leg, if anything does
     */
    BlockedWay(Atlas atlas, ResolvedQuery query, Bans bans, Function<Leg, Optional<Blockage>> closure) {
        this.atlas = atlas;
        this.query = query;
        this.graph = TransportNetwork.compileClosedToo(atlas, query.profile(), query.asOf())
                .compact();
        this.everywhere = new SearchSpace(graph, leg -> true, Requirements.of(query.require(), atlas, graph));
        this.obstacles = new Obstacles(graph, bans, closure);
    }

    /** What closes a leg on the date of its network. */
    static Optional<Blockage> closedOnTheDate(Leg leg) {
        return leg.availability().open()
                ? Optional.empty()
                : Optional.of(new Blockage(
                        leg.name(),
                        leg.availability().reason(),
                        leg.availability().sources()));
    }

    RouteAnswer.NoRoute explain() {
        List<Blockage> offNetwork =
                Stream.of(query.from(), query.to()).flatMap(this::offNetwork).toList();
        if (!offNetwork.isEmpty()) {
            return new RouteAnswer.NoRoute(query, offNetwork, List.of());
        }
        int[] from = everywhere.origins(query.from().id());
        int[] to = everywhere.goals(query.to().id());
        List<Opening> openings = new FewestOpenings(everywhere, obstacles, graph.weights(query.objective()))
                .find(from, to).stream().map(this::opening).toList();
        return new RouteAnswer.NoRoute(query, inTheWay(from, to), openings);
    }

    /** A place that nothing the profile may use has ever reached. */
    private Stream<Blockage> offNetwork(Place place) {
        String modes = query.profile().modes().stream().map(Mode::word).collect(Collectors.joining(" or "));
        return graph.stopsAt(place.id()).length > 0
                ? Stream.empty()
                : Stream.of(new Blockage("place " + place.id(), "on no " + modes + " of the atlas", List.of()));
    }

    private Opening opening(FewestOpenings.Way way) {
        return new Opening(
                way.obstacles().stream().mapToObj(obstacles::step).sorted().toList(),
                way.legs().stream()
                        .filter(obstacles::blocked)
                        .map(obstacles::blockage)
                        .distinct()
                        .toList(),
                way.legs().stream().map(leg -> graph.leg(leg).amount()).reduce(Amount.ZERO, Amount::plus));
    }

    /** The blocked legs from what can be reached into that from which the destination can be, were all open. */
    private List<Blockage> inTheWay(int[] from, int[] to) {
        ShortestWay reachable = new ShortestWay(
                new SearchSpace(graph, leg -> !obstacles.blocked(leg), Requirements.of(query.require(), atlas, graph)),
                leg -> 1);
        reachable.find(from, new int[0]);
        SearchSpace beyond = everywhere.without(reachable::reached);
        Map<Integer, Boolean> leadsOn = new HashMap<>();
        List<Blockage> blockages = new ArrayList<>();
        for (int state = 0; state < everywhere.stateCount(); state++) {
            for (int leg = everywhere.firstLeg(state); leg < everywhere.endOfLegs(state); leg++) {
                int next = reachable.reached(state) ? beyond.after(state, leg) : SearchSpace.NOWHERE;
                if (next != SearchSpace.NOWHERE
                        && leadsOn.computeIfAbsent(
                                next,
                                start -> new ShortestWay(beyond, way -> 1)
                                        .find(new int[] {start}, to)
                                        .isPresent())) {
                    blockages.add(obstacles.blockage(leg));
                }
            }
        }
        return blockages.stream()
                .distinct()
                .sorted(Comparator.comparing(Blockage::what))
                .toList();
    }
}
