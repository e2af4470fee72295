package org.caravanserai.analysis.bottleneck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.caravanserai.atlas.Place;

/**
 * The pairs that an analysis is over and how much goes between them: one load each where nobody says, never invented.
 *
 * @param origins where freight comes from, at least one
 * @param ports where it goes, at least one
 * @param tonnesAYear by pair, where the demand is known; a pair that it leaves out has none
 */
public record Traffic(List<Place> origins, List<Place> ports, Optional<Map<Pair, Double>> tonnesAYear) {

    /** From where to where. */
    public record Pair(Place from, Place to) {}

    public Traffic {
        origins = List.copyOf(origins);
        ports = List.copyOf(ports);
        tonnesAYear = tonnesAYear.map(LinkedHashMap::new).map(Collections::unmodifiableMap);
        if (origins.isEmpty() || ports.isEmpty()) {
            throw new IllegalArgumentException(
                    "bottlenecks are those between places; name an origin and a port at least");
        }
    }

    /** One load for every pair. */
    public static Traffic equal(List<Place> origins, List<Place> ports) {
        return new Traffic(origins, ports, Optional.empty());
    }

    /**
     * As much as is said for some pairs, and nothing for others.
     *
     * @param tonnesAYear above 0; their order is that of the pairs in the answer
     */
    public static Traffic of(Map<Pair, Double> tonnesAYear) {
        tonnesAYear.forEach(Traffic::check);
        return new Traffic(places(tonnesAYear, Pair::from), places(tonnesAYear, Pair::to), Optional.of(tonnesAYear));
    }

    private static List<Place> places(Map<Pair, Double> tonnes, Function<Pair, Place> end) {
        return tonnes.keySet().stream().map(end).distinct().toList();
    }

    private static void check(Pair pair, double tonnes) {
        if (!(tonnes > 0 && tonnes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("demand from %s to %s must be above 0 t a year, was %s"
                    .formatted(pair.from().id(), pair.to().id(), tonnes));
        }
    }

    /** Whether loads are those of a year; else each pair sends one. */
    public boolean isKnown() {
        return tonnesAYear.isPresent();
    }

    /** How many loads of some tonnes go: one where nothing is known. */
    ToDoubleFunction<Pair> loads(double tonnesOfALoad) {
        return pair -> tonnesAYear
                .map(tonnes -> tonnes.getOrDefault(pair, 0.0) / tonnesOfALoad)
                .orElse(1.0);
    }
}
