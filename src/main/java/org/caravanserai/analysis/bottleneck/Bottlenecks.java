package org.caravanserai.analysis.bottleneck;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.network.TransportNetwork;
import org.caravanserai.routing.ResolvedTrip;
import org.caravanserai.routing.RoutePlanner;

/**
 * What a network depends on, element by element: every link, border crossing and terminal that freight of the profile can use on
 * the day.
 *
 * <p>The loss of a closure and the savings of hours are exact: freight goes by what is best then, as under a {@link
 * org.caravanserai.scenario.Scenario} that closes or changes the element and a network compiled anew, but for ways that weigh the
 * same. There is no congestion in it, no capacity, and nobody sends more because it is faster.
 *
 * @param network of the day; legs go by their numbers in its compact form
 * @param trip how freight goes
 * @param journeys the pairs that have a way, in order
 * @param withoutWay the pairs that have none with everything as it is
 * @param standings of all elements, links first, by id
 * @param estimatedShareOfHours of all hours of all loads, 0 to 1
 * @param estimatedShareOfUsd of all their dollars, 0 to 1
 */
public record Bottlenecks(
        TransportNetwork network,
        ResolvedTrip trip,
        BottleneckQuery query,
        List<Journey> journeys,
        List<Traffic.Pair> withoutWay,
        List<Standing> standings,
        double estimatedShareOfHours,
        double estimatedShareOfUsd) {

    public Bottlenecks {
        journeys = List.copyOf(journeys);
        withoutWay = List.copyOf(withoutWay);
        standings = List.copyOf(standings);
    }

    /**
     * Goes through all elements.
     *
     * @param progress is told after each how many are done
     */
    public static Bottlenecks of(RoutePlanner planner, BottleneckQuery query, IntConsumer progress) {
        return new BottleneckSearch(planner, query, progress).bottlenecks();
    }

    /** How many elements the network of an atlas has at most: a network has only those that its profile can use on its day. */
    public static long mostElements(Atlas atlas) {
        return atlas.contents().links().size()
                + atlas.contents().crossings().size()
                + atlas.contents().register().terminals().stream()
                        .map(Terminal::place)
                        .distinct()
                        .count();
    }

    /**
     * The elements whose closure hurts, worst first: by loads cut off, by what all loads lose of the quantity that routes make
     * least of (of distance, by their generalised cost), by pairs that go over it, by id. The others are on no best route, and by their closure nobody loses
     * anything.
     */
    public List<Standing> byLoss() {
        return standings.stream()
                .filter(standing -> !standing.loss().isNone())
                .sorted(Comparator.comparingDouble(
                                (Standing standing) -> standing.loss().loadsCut())
                        .thenComparingDouble(standing -> lost(standing.loss().more()))
                        .thenComparingInt(standing -> standing.usage().pairs())
                        .reversed()
                        .thenComparing(Standing::element))
                .toList();
    }

    /** The same in stretches: what is one behind the other and missed as much is told once. */
    public List<Stretch> stretchesByLoss() {
        return Stretch.of(byLoss(), journeys, network.compact(), atlas());
    }

    /** The world it is about. */
    public Atlas atlas() {
        return network.atlas();
    }

    /** All loads of all pairs that have a way. */
    public double loads() {
        return journeys.stream().mapToDouble(Journey::loads).sum();
    }

    /** What hours saved at an element are worth; empty where the profile states no value of time. */
    public Optional<Benefit> benefit(Standing standing) {
        return Benefit.of(standing.saving(), loads(), query.traffic().isKnown());
    }

    /** The elements where hours saved help anybody, most first: by what all loads save, then by id. */
    public List<Standing> bySaving() {
        return standings.stream()
                .filter(standing -> standing.saving().pairs() > 0)
                .sorted(Comparator.comparingDouble(
                                (Standing standing) -> worth(standing.saving().saved()))
                        .reversed()
                        .thenComparing(Standing::element))
                .toList();
    }

    /** What a loss counts by: USD where routes make least of those, or else hours. */
    private double lost(Totals totals) {
        return switch (query.objective()) {
            case TIME -> totals.hours();
            case COST -> totals.usd();
            case DISTANCE -> totals.generalisedUsd().orElse(totals.hours());
        };
    }

    private static double worth(Totals totals) {
        return totals.generalisedUsd().orElse(totals.hours());
    }
}
