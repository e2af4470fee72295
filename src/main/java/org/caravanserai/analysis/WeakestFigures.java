package org.caravanserai.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.Ledger;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;

/**
 * The figures that a better source would improve most: those derived or estimated, by the share of all hours that rests
 * on them over the fastest routes between some origins and destinations.
 */
public final class WeakestFigures {

    private WeakestFigures() {}

    /**
     * A weak figure and what rests on it.
     *
     * @param shareOfHours of all hours of the routes, 0 to 1
     */
    public record Weight(Figure figure, double shareOfHours) {}

    /** The {@code count} figures not published as they are that most hours rest on, heaviest first. */
    public static List<Weight> of(RoutePlanner planner, List<String> origins, List<String> destinations, int count) {
        List<Ledger> ledgers = origins.stream()
                .flatMap(from -> destinations.stream()
                        .filter(to -> !to.equals(from))
                        .map(to -> planner.best(RouteQuery.from(from).to(to), Objective.TIME)))
                .flatMap(answer -> answer.route().stream())
                .map(route -> route.ledger())
                .toList();
        double all = ledgers.stream().mapToDouble(Ledger::hours).sum();
        Map<Figure, Double> hours = new HashMap<>();
        ledgers.stream()
                .flatMap(ledger -> ledger.entries().stream())
                .forEach(entry -> unpublished(entry)
                        .forEach(figure -> hours.merge(figure, entry.amount().hours(), Double::sum)));
        return hours.entrySet().stream()
                .map(entry -> new Weight(entry.getKey(), entry.getValue() / all))
                .sorted(Comparator.comparingDouble(Weight::shareOfHours)
                        .reversed()
                        .thenComparing(weight -> weight.figure().what()))
                .limit(count)
                .toList();
    }

    private static Stream<Figure> unpublished(LedgerEntry entry) {
        return entry.hoursFrom().stream().filter(figure -> figure.confidence() != Confidence.PUBLISHED);
    }
}
