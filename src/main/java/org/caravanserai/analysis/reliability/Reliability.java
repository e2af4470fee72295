package org.caravanserai.analysis.reliability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.Leg;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;

/**
 * How sure a route is: its hours and dollars when figures are not quite what they were measured as, when no trip is like
 * another, and when crossings are found closed. Share it between threads.
 *
 * <pre>{@code
 * Route route = planner.fastest(RouteQuery.from("tashkent").to("gwadar")).routeOrThrow();
 * Reliability reliability = Reliability.of(planner, route);
 * TripOutcomes trips = reliability.keepingToTheRoute(Sampling.of(100_000, 1));
 * trips.distribution(Quantity.HOURS).p90();
 * trips.within(240).value();
 * }</pre>
 *
 * <p>Not in it: that lengths are wrong by some per cent, that figures have a trend, that shut gates make queues when they
 * open, that a rest is a whole night, and what waiting costs beyond the value of time, where that is priced.
 */
public final class Reliability {

    private final Route route;
    private final Assumptions assumptions;
    private final SpreadBook spreads;
    private final Scatter scatter;
    private final Plan plan;
    private final Replanner replanner;

    private Reliability(RoutePlanner planner, Route route, Assumptions assumptions) {
        LocalDate date = route.query().asOf();
        this.route = route;
        this.assumptions = assumptions;
        this.spreads = new SpreadBook(route.atlas(), route.query().profile(), date, assumptions.correlation());
        this.scatter = new Scatter(
                spreads,
                ClosureBook.of(route.atlas(), date),
                assumptions.outlook(),
                route.query().profile());
        this.plan = Plan.of(route.legs(), scatter);
        this.replanner = new Replanner(
                planner.onward(route.query()), scatter, route.query().objective());
    }

    /** Of a route, all figures independent, set out on while all gates are open. */
    public static Reliability of(RoutePlanner planner, Route route) {
        return of(planner, route, Assumptions.usual());
    }

    /**
     * Of a route.
     *
     * @param planner the one that found it
     *
     *
     * @throws IllegalArgumentException if the route has a departure, as it then answers for one day only
     * @throws org.caravanserai.atlas.IncompleteAtlasException if the atlas has no spread for a component
     */
    public static Reliability of(RoutePlanner planner, Route route, Assumptions assumptions) {
        return new Reliability(planner, route, assumptions);
    }

    /** What was assumed beyond the data. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /** The route whose trips are drawn. */
    public Route route() {
        return route;
    }

    /** Trips of one who keeps to the route and waits at shut gates until they open. */
    public TripOutcomes keepingToTheRoute(Sampling sampling) {
        return Simulation.run(new Carrier(plan, scatter, Optional.empty()), sampling);
    }

    /** Trips of one who sets out on the route and decides anew at every shut gate, see {@link Replanner}. */
    public TripOutcomes replanning(Sampling sampling) {
        return Simulation.run(new Carrier(plan, scatter, Optional.of(replanner)), sampling);
    }

    /** Which inputs make the variance of the route as it is, largest first. */
    public List<VarianceShare> varianceShares(Quantity quantity) {
        return VarianceShare.of(plan, scatter, quantity);
    }

    /** What may shut the crossings of the route, in order: each by itself, then its border. */
    public List<Risk> risks() {
        return plan.arrivals().entrySet().stream()
                .map(met -> Risk.of(met.getKey(), met.getValue(), assumptions.outlook()))
                .toList();
    }

    /** The share of the route's hours, 0 to 1, that rests on estimated figures. */
    public double estimatedShare() {
        return route.ledger().shareOfHours(Confidence.ESTIMATED);
    }

    /** The share of the route's hours, 0 to 1, whose spread is estimated, however good the figure. */
    public double estimatedSpreadShare() {
        double estimated = 0;
        double all = 0;
        for (Leg leg : route.legs()) {
            for (LedgerEntry entry : leg.entries()) {
                if (Quantity.HOURS.scatters(entry)) {
                    all += entry.amount().hours();
                    estimated += spreads.estimated(entry, Quantity.HOURS)
                            ? entry.amount().hours()
                            : 0;
                }
            }
        }
        return all == 0 ? 0 : estimated / all;
    }
}
