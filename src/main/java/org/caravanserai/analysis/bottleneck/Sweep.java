package org.caravanserai.analysis.bottleneck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.routing.Rerouting;

/** Goes through the elements of one compiled network: each closed, and each with some hours taken off. */
final class Sweep {

    private final Rerouting rerouting;
    private final CompactGraph graph;
    private final FreightProfile profile;
    private final List<Journey> journeys;
    private final Closures closures;
    private final Speedup speedup;
    private final double loadsInAll;

    Sweep(Rerouting rerouting, List<Journey> journeys, double hours) {
        this.rerouting = rerouting;
        this.graph = rerouting.graph();
        this.profile = rerouting.trip().profile();
        this.journeys = journeys;
        this.closures = new Closures(graph);
        this.speedup = new Speedup(profile, hours);
        this.loadsInAll = journeys.stream().mapToDouble(Journey::loads).sum();
    }

    Usage usage(Element element) {
        List<Journey> over = over(legs(element));
        double loads = over.stream().mapToDouble(Journey::loads).sum();
        return new Usage(over.size(), loads, loadsInAll == 0 ? 0 : loads / loadsInAll);
    }

    private static BitSet legs(Element element) {
        BitSet legs = new BitSet();
        element.legs().forEach(legs::set);
        return legs;
    }

    private List<Journey> over(BitSet legs) {
        return journeys.stream().filter(journey -> journey.uses(legs)).toList();
    }

    /** Only those lose anything whose best way goes over what closes: to all others that way stays the best. */
    Loss loss(Element element) {
        BitSet gone = closures.of(element);
        Totals more = Totals.none(profile);
        List<Journey> cut = new ArrayList<>();
        Map<String, Detour> detours = new TreeMap<>();
        int pairs = 0;
        for (List<Journey> some : byOrigin(over(gone)).values()) {
            Map<Place, List<Integer>> ways =
                    rerouting.without(gone, some.get(0).pair().from(), destinations(some));
            for (Journey journey : some) {
                List<Integer> way = ways.get(journey.pair().to());
                if (way == null) {
                    cut.add(journey);
                    continue;
                }
                pairs++;
                more = more.plus(journey.loads(), Difference.between(journey.amount(), amount(way, Map.of())), profile);
                String by = Detour.first(Journey.crossings(graph, journey.legs()), Journey.crossings(graph, way));
                detours.merge(by, new Detour(by, 1, journey.loads()), Sweep::both);
            }
        }
        return new Loss(
                pairs,
                more,
                cut.stream().map(Journey::pair).toList(),
                cut.stream().mapToDouble(Journey::loads).sum(),
                loadsInAll,
                detours.values().stream()
                        .sorted(Comparator.comparingDouble(Detour::loads).reversed())
                        .toList());
    }

    private static Detour both(Detour one, Detour other) {
        return new Detour(one.by(), one.pairs() + other.pairs(), one.loads() + other.loads());
    }

    /** Unlike a closure, hours saved can bring those who went another way. */
    Saving saving(Element element) {
        Map<Integer, Amount> faster = speedup.of(element, graph);
        Map<Integer, Long> weights = new LinkedHashMap<>();
        faster.forEach((leg, amount) -> weights.put(leg, rerouting.objective().weightOf(amount)));
        BitSet legs = legs(element);
        Totals change = Totals.none(profile);
        int pairs = 0;
        int switching = 0;
        double loadsSwitching = 0;
        for (List<Journey> some : byOrigin(journeys).values()) {
            Map<Place, List<Integer>> ways =
                    rerouting.lightened(weights, some.get(0).pair().from(), destinations(some));
            for (Journey journey : some) {
                List<Integer> way = ways.getOrDefault(journey.pair().to(), journey.legs());
                Difference each = Difference.between(journey.amount(), amount(way, faster));
                if (!each.equals(Difference.NONE)) {
                    pairs++;
                    change = change.plus(journey.loads(), each, profile);
                }
                if (!journey.uses(legs) && way.stream().anyMatch(legs::get)) {
                    switching++;
                    loadsSwitching += journey.loads();
                }
            }
        }
        double taken = element.legs().stream()
                .map(graph::leg)
                .mapToDouble(speedup::takenFrom)
                .max()
                .orElse(0);
        return new Saving(taken, pairs, change.negated(), switching, loadsSwitching);
    }

    private static Map<Place, List<Journey>> byOrigin(List<Journey> some) {
        return some.stream()
                .collect(Collectors.groupingBy(
                        journey -> journey.pair().from(), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Place> destinations(List<Journey> some) {
        Function<Journey, Place> to = journey -> journey.pair().to();
        return some.stream().map(to).toList();
    }

    private Amount amount(List<Integer> way, Map<Integer, Amount> changed) {
        Amount sum = Amount.ZERO;
        for (int leg : way) {
            Amount other = changed.get(leg);
            sum = sum.plus(other == null ? graph.leg(leg).amount() : other);
        }
        return sum;
    }
}
