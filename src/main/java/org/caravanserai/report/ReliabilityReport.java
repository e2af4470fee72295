package org.caravanserai.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.analysis.reliability.Assumptions;
import org.caravanserai.analysis.reliability.Distribution;
import org.caravanserai.analysis.reliability.Quantity;
import org.caravanserai.analysis.reliability.Reliability;
import org.caravanserai.analysis.reliability.Risk;
import org.caravanserai.analysis.reliability.Sampling;
import org.caravanserai.analysis.reliability.Share;
import org.caravanserai.analysis.reliability.TripOutcomes;
import org.caravanserai.analysis.reliability.VarianceShare;
import org.caravanserai.routing.BorderPassage;
import org.caravanserai.routing.ResolvedQuery;
import org.caravanserai.routing.Route;

/**
 * What is told of how sure one route is, or two beside each other.
 *
 * @param query of the first
 * @param assumptions beyond the data
 * @param deadlineHours within which arrival is asked about
 * @param ways one or two
 * @param duel the first against the second
 * @param warnings what the answer must not be taken for
 */
public record ReliabilityReport(
        ResolvedQuery query,
        Sampling sampling,
        Assumptions assumptions,
        Optional<Double> deadlineHours,
        List<Way> ways,
        Optional<Duel> duel,
        List<String> warnings) {

    private static final double HALF = 0.5;

    public ReliabilityReport {
        ways = List.copyOf(ways);
        warnings = List.copyOf(warnings);
    }

    /** One route: what the model says, and what chance makes of it. */
    public record Way(
            String name,
            List<String> crossings,
            double modelHours,
            double modelUsd,
            Map<Quantity, Distribution> fixed,
            Map<Quantity, Distribution> replanned,
            Optional<Share> withinFixed,
            Optional<Share> withinReplanned,
            List<VarianceShare> hourShares,
            List<VarianceShare> usdShares,
            List<Risk> risks,
            double estimatedShare,
            double estimatedSpreadShare) {}

    /** Two routes kept to, trip by trip. */
    public record Duel(String one, String other, Share fewerHours, Share fewerUsd, Distribution hoursSaved) {}

    /** Simulates one or two routes. */
    public static ReliabilityReport of(List<Reliability> routes, Sampling sampling, Optional<Double> deadlineHours) {
        List<Way> ways = new ArrayList<>();
        List<TripOutcomes> kept = new ArrayList<>();
        for (Reliability route : routes) {
            TripOutcomes fixed = route.keepingToTheRoute(sampling);
            kept.add(fixed);
            ways.add(way(route, fixed, route.replanning(sampling), deadlineHours));
        }
        Optional<Duel> duel = ways.size() < 2
                ? Optional.empty()
                : Optional.of(duel(ways.get(0).name(), ways.get(1).name(), kept.get(0), kept.get(1)));
        ResolvedQuery query = routes.get(0).route().query();
        return new ReliabilityReport(
                query, sampling, routes.get(0).assumptions(), deadlineHours, ways, duel, warnings(ways));
    }

    private static Way way(Reliability of, TripOutcomes fixed, TripOutcomes replanned, Optional<Double> deadline) {
        Route route = of.route();
        List<String> crossings = route.borderCrossings().stream()
                .map(BorderPassage::crossing)
                .map(crossing -> crossing.id())
                .toList();
        return new Way(
                "to "
                        + route.atlas()
                                .placeOf(route.legs()
                                        .get(route.legs().size() - 1)
                                        .to()
                                        .place())
                                .name() + (crossings.isEmpty() ? "" : " by " + String.join(", ", crossings)),
                crossings,
                route.ledger().hours(),
                route.ledger().usd(),
                both(fixed),
                both(replanned),
                deadline.map(fixed::within),
                deadline.map(replanned::within),
                of.varianceShares(Quantity.HOURS),
                of.varianceShares(Quantity.USD),
                of.risks(),
                of.estimatedShare(),
                of.estimatedSpreadShare());
    }

    private static Map<Quantity, Distribution> both(TripOutcomes trips) {
        Map<Quantity, Distribution> both = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            both.put(quantity, trips.distribution(quantity));
        }
        return both;
    }

    private static Duel duel(String one, String other, TripOutcomes first, TripOutcomes second) {
        return new Duel(
                one,
                other,
                first.beats(second, Quantity.HOURS),
                first.beats(second, Quantity.USD),
                first.advantageOver(second, Quantity.HOURS));
    }

    private static List<String> warnings(List<Way> ways) {
        List<String> warnings = new ArrayList<>();
        for (Way way : ways) {
            if (way.estimatedShare() > HALF) {
                warnings.add("most hours " + way.name() + " rest on estimated figures ("
                        + Numbers.percent(way.estimatedShare()) + ")");
            }
            if (way.estimatedSpreadShare() > HALF) {
                warnings.add("most of what scatters " + way.name() + " scatters as was assumed, not as was measured ("
                        + Numbers.percent(way.estimatedSpreadShare()) + " of its hours); see spread_ in rates.csv");
            }
        }
        return warnings;
    }
}
