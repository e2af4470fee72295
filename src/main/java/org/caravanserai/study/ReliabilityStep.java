package org.caravanserai.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import org.caravanserai.analysis.reliability.Assumptions;
import org.caravanserai.analysis.reliability.Outlook;
import org.caravanserai.analysis.reliability.Quantity;
import org.caravanserai.analysis.reliability.Reliability;
import org.caravanserai.analysis.reliability.Sampling;
import org.caravanserai.analysis.reliability.TripOutcomes;
import org.caravanserai.atlas.Place;
import org.caravanserai.dataset.YamlSection;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;

/**
 * How sure every route of the study is.
 *
 * @param trips simulated on each route
 * @param deadlineHours within which arrival is asked about
 */
record ReliabilityStep(int trips, long seed, Assumptions assumptions, OptionalDouble deadlineHours)
        implements StudyStep {

    private static final int TRIPS = 10_000;
    private static final int MOST_TRIPS = 1_000_000;
    private static final int MOST_HOURS = 100_000;

    /** {@code {kind: reliability, trips: 10000, seed: 1, deadline_hours: 240, gates: any-time, correlation: 0.3}}. */
    static Optional<StudyStep> read(YamlSection part, StudyReading reading) {
        part.allow(List.of("kind", "name", "trips", "seed", "deadline_hours", "gates", "correlation"));
        int trips = (int) part.optionalNumber("trips", 1, MOST_TRIPS).orElse(TRIPS);
        long seed = (long) part.optionalNumber("seed", 0, Integer.MAX_VALUE).orElse(1);
        double correlation =
                part.optionalNumber("correlation", 0, Math.nextDown(1.0)).orElse(0);
        Outlook outlook = part.has("gates")
                ? reading.attempt(part.items("gates").get(0), Outlook::called).orElse(Outlook.OPEN_AT_DEPARTURE)
                : Outlook.OPEN_AT_DEPARTURE;
        return Optional.of(new ReliabilityStep(
                trips,
                seed,
                new Assumptions(correlation, outlook),
                part.optionalNumber("deadline_hours", 1, MOST_HOURS)));
    }

    @Override
    public StepAnswer answer(Cases cases, StudyProgress progress) {
        IntConsumer told = progress.begin("routes simulated", cases.count());
        List<ReliabilityAnswer.Trips> ways = new ArrayList<>();
        int done = 0;
        for (Setting setting : cases.settings()) {
            RoutePlanner planner = RoutePlanner.of(setting.whatIf().atlas(), setting.profile());
            for (Place from : cases.origins()) {
                for (Place to : cases.destinations()) {
                    way(setting, planner, from, to).ifPresent(ways::add);
                    told.accept(++done);
                }
            }
        }
        return new ReliabilityAnswer(cases, trips, seed, assumptions, deadlineHours, ways);
    }

    private Optional<ReliabilityAnswer.Trips> way(Setting setting, RoutePlanner planner, Place from, Place to) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        RouteQuery query = RouteQuery.from(from.id())
                .to(to.id())
                .with(setting.way().options().asOf(setting.date()));
        return planner.best(query, setting.objective()).route().map(route -> trips(setting, planner, route));
    }

    private ReliabilityAnswer.Trips trips(Setting setting, RoutePlanner planner, Route route) {
        Reliability reliability = Reliability.of(planner, route, assumptions);
        Sampling sampling = Sampling.of(trips, seed);
        TripOutcomes kept = reliability.keepingToTheRoute(sampling);
        return new ReliabilityAnswer.Trips(
                setting,
                route,
                kept.distribution(Quantity.HOURS),
                reliability.replanning(sampling).distribution(Quantity.HOURS),
                kept.distribution(Quantity.USD),
                deadlineHours.isPresent() ? Optional.of(kept.within(deadlineHours.getAsDouble())) : Optional.empty(),
                reliability.varianceShares(Quantity.HOURS),
                reliability.estimatedSpreadShare());
    }
}
