package org.caravanserai.analysis.bottleneck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Flow;

/**
 * The pairs that an analysis is over and how much goes between them: one load each where nobody says, never invented.
 *
 * @param origins where freight comes from, at least one
 * @param ports where it goes, at least one
 * @param flows of a year, where the demand is known; a pair that they leave out has none. Empty where nothing is known
 */
public record Traffic(List<Place> origins, List<Place> ports, List<Flow> flows) {

    /** From where to where. */
    public record Pair(Place from, Place to) {}

    public Traffic {
        origins = List.copyOf(origins);
        ports = List.copyOf(ports);
        flows = List.copyOf(flows);
        if (origins.isEmpty() || ports.isEmpty()) {
            throw new IllegalArgumentException(
                    "bottlenecks are those between places; name an origin and a port at least");
        }
    }

    /** One load for every pair. */
    public static Traffic equal(List<Place> origins, List<Place> ports) {
        return new Traffic(origins, ports, List.of());
    }

    /** As much as is said for some pairs, and nothing for others. */
    public static Traffic of(List<Flow> flows) {
        return new Traffic(
                flows.stream().map(Flow::from).distinct().toList(),
                flows.stream().map(Flow::to).distinct().toList(),
                flows);
    }

    /** Whether loads are those of a year; else each pair sends one. */
    public boolean isKnown() {
        return !flows.isEmpty();
    }

    /** How many loads of some tonnes go: one where nothing is known. */
    ToDoubleFunction<Pair> loads(double tonnesOfALoad) {
        if (!isKnown()) {
            return pair -> 1;
        }
        Map<Pair, Double> loads = new LinkedHashMap<>();
        flows.forEach(
                flow -> loads.merge(new Pair(flow.from(), flow.to()), flow.tonnesAYear() / tonnesOfALoad, Double::sum));
        return pair -> loads.getOrDefault(pair, 0.0);
    }
}
