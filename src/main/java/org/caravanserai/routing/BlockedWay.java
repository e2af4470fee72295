package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.TransportNetwork;

/**
 * Says why there is no route: searches the network of everything that was ever built, closed and banned legs too, for the
 * way with the fewest of those.
 */
final class BlockedWay {

    /** More than any route weighs (a million kilometres), so that one blocked leg less always wins; 2000 of them still fit. */
    private static final long BLOCKED = 1L << 30;

    private final Atlas atlas;
    private final ResolvedQuery query;
    private final Predicate<Leg> banned;
    private final CompactGraph graph;

    BlockedWay(Atlas atlas, ResolvedQuery query, Predicate<Leg> banned) {
        this.atlas = atlas;
        this.query = query;
        this.banned = banned;
        this.graph = TransportNetwork.compileClosedToo(atlas, query.profile(), query.asOf())
                .compact();
    }

    RouteAnswer.NoRoute explain() {
        int[] from = graph.stopsAt(query.from().id());
        int[] to = graph.stopsAt(query.to().id());
        List<Blockage> offNetwork =
                Stream.of(query.from(), query.to()).flatMap(this::offNetwork).toList();
        if (!offNetwork.isEmpty()) {
            return new RouteAnswer.NoRoute(query, offNetwork, List.of());
        }
        IntToLongFunction weights = graph.weights(query.objective());
        Optional<List<Leg>> way = new ShortestWay(
                        graph, leg -> true, leg -> weights.applyAsLong(leg) + (blocked(graph.leg(leg)) ? BLOCKED : 0))
                .find(from, to);
        List<Blockage> openingWouldDo = way.stream()
                .flatMap(List::stream)
                .filter(this::blocked)
                .map(this::blockage)
                .distinct()
                .toList();
        return new RouteAnswer.NoRoute(query, inTheWay(from, to), openingWouldDo);
    }

    /** A place that nothing the profile may use has ever reached. */
    private Stream<Blockage> offNetwork(Place place) {
        String modes = query.profile().modes().stream().map(Mode::word).collect(Collectors.joining(" or "));
        return graph.stopsAt(place.id()).length > 0
                ? Stream.empty()
                : Stream.of(new Blockage("place " + place.id(), "on no " + modes + " of the atlas", List.of()));
    }

    /** The blocked legs from what can be reached into that from which the destination can be, were all open. */
    private List<Blockage> inTheWay(int[] from, int[] to) {
        ShortestWay reachable = new ShortestWay(graph, leg -> !blocked(graph.leg(leg)), leg -> 1);
        reachable.find(from, new int[0]);
        List<Blockage> blockages = new ArrayList<>();
        for (int stop = 0; stop < graph.stopCount(); stop++) {
            for (int leg = graph.firstLeg(stop); leg < graph.firstLeg(stop + 1); leg++) {
                int beyond = graph.head(leg);
                if (reachable.reached(stop) && !reachable.reached(beyond) && leadsOn(beyond, to, reachable)) {
                    blockages.add(blockage(graph.leg(leg)));
                }
            }
        }
        return blockages.stream()
                .distinct()
                .sorted(Comparator.comparing(Blockage::what))
                .toList();
    }

    /** Whether the destination lies behind {@code stop}, by no stop that can be reached anyway. */
    private boolean leadsOn(int stop, int[] to, ShortestWay reachable) {
        return new ShortestWay(graph, leg -> !reachable.reached(graph.head(leg)), leg -> 1)
                .find(new int[] {stop}, to)
                .isPresent();
    }

    private boolean blocked(Leg leg) {
        return !leg.availability().open() || banned.test(leg);
    }

    private Blockage blockage(Leg leg) {
        String what = leg.name();
        if (!leg.availability().open()) {
            return new Blockage(
                    what, leg.availability().reason(), leg.availability().sources());
        }
        String bans = query.avoid().stream()
                .filter(ban -> ban.in(atlas).test(leg))
                .map(Ban::toString)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new Blockage(what, "banned by " + bans, List.of());
    }
}
