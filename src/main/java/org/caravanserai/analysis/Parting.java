package org.caravanserai.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Availability;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.TransportNetwork;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;

/**
 * Where two routes from one origin part, and why.
 *
 * @param place id of the last place they have in common from the start; empty if they never part or one has no route
 * @param instead what the first goes on by there, and what the other
 * @param reasons what of the one way is shut in the other's world, what is new there, or what got slower or dearer
 */
public record Parting(Optional<String> place, List<String> instead, List<String> reasons) {

    private static final int AT_MOST = 3;

    public Parting {
        instead = List.copyOf(instead);
        reasons = List.copyOf(reasons);
    }

    static Parting of(RouteAnswer first, RoutePlanner firstPlanner, RouteAnswer other, RoutePlanner otherPlanner) {
        if (first.route().isEmpty() || other.route().isEmpty()) {
            return new Parting(Optional.empty(), List.of(), obstacles(first, other));
        }
        List<Leg> one = first.routeOrThrow().legs();
        List<Leg> two = other.routeOrThrow().legs();
        int common = 0;
        while (common < one.size() && common < two.size() && sameWay(one.get(common), two.get(common))) {
            common++;
        }
        TransportNetwork firstNetwork = firstPlanner.network(first.query().asOf());
        TransportNetwork otherNetwork = otherPlanner.network(other.query().asOf());
        if (common == one.size() || common == two.size()) {
            return new Parting(
                    Optional.empty(), List.of(), changes(one, two, other.query().objective()));
        }
        return new Parting(
                Optional.of(one.get(common).from().place()),
                List.of(one.get(common).name(), two.get(common).name()),
                Stream.of(
                                shut(one, otherNetwork, "can no more be used: "),
                                shut(two, firstNetwork, "could not be used before: "),
                                changes(one, otherNetwork.legs(), other.query().objective()))
                        .flatMap(List::stream)
                        .limit(AT_MOST)
                        .toList());
    }

    private static boolean sameWay(Leg one, Leg two) {
        return one.kind() == two.kind()
                && one.name().equals(two.name())
                && one.to().equals(two.to());
    }

    private static List<String> obstacles(RouteAnswer first, RouteAnswer other) {
        return Stream.of(first, other)
                .filter(RouteAnswer.NoRoute.class::isInstance)
                .map(answer -> ((RouteAnswer.NoRoute) answer).explanation())
                .toList();
    }

    /** Legs of a route that a network does not have, with the reason its atlas gives. */
    private static List<String> shut(List<Leg> route, TransportNetwork network, String how) {
        Map<String, Leg> there = byName(network.legs());
        List<String> reasons = new ArrayList<>();
        for (Leg leg : route) {
            if (!there.containsKey(key(leg))) {
                reasons.add(leg.name() + " " + how + reason(leg, network));
            }
        }
        return reasons.stream().distinct().toList();
    }

    private static String reason(Leg leg, TransportNetwork network) {
        Atlas atlas = network.atlas();
        Optional<Availability> availability = leg.link().isPresent()
                ? atlas.link(leg.id()).map(link -> link.on(network.date()))
                : leg.crossing()
                        .flatMap(crossing -> atlas.crossing(crossing.id()))
                        .map(crossing -> crossing.on(network.date()));
        return availability
                .map(Availability::reason)
                .filter(why -> !why.isEmpty())
                .orElse("not there for this profile");
    }

    /** What the legs of a route take more or less elsewhere, the largest change first. */
    private static List<String> changes(List<Leg> route, List<Leg> elsewhere, Objective objective) {
        Map<String, Leg> there = byName(elsewhere);
        record Change(Leg leg, long more) {}
        return route.stream()
                .filter(leg -> there.containsKey(key(leg)))
                .map(leg -> new Change(
                        leg, objective.weightOf(there.get(key(leg)).amount()) - objective.weightOf(leg.amount())))
                .filter(change -> change.more() != 0)
                .sorted((a, b) -> Long.compare(Math.abs(b.more()), Math.abs(a.more())))
                .map(change -> change.leg().name() + " takes " + objective.difference(change.more()))
                .distinct()
                .limit(AT_MOST)
                .toList();
    }

    private static String key(Leg leg) {
        return leg.name() + " " + leg.from() + " " + leg.to();
    }

    private static Map<String, Leg> byName(List<Leg> legs) {
        Map<String, Leg> byName = new HashMap<>();
        legs.forEach(leg -> byName.putIfAbsent(key(leg), leg));
        return byName;
    }
}
