package org.caravanserai.analysis.breakeven;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.Route;

/**
 * Finds the present value of a lever: that at which a route which the lever moves takes what it takes without the lever. So it
 * is right for whatever the lever sets, also for several figures at once.
 */
final class Now {

    private static final int MOST_DECIMALS = 9;

    private final Probes probes;
    private final Rounding rounding;
    private final BreakEvenQuery query;
    private final Names names;

    Now(Probes probes, Rounding rounding, BreakEvenQuery query, Names names) {
        this.probes = probes;
        this.rounding = rounding;
        this.query = query;
        this.names = names;
    }

    /**
     * How things stand.
     *
     * @param trails the routes found, those that win first
     */
    Present of(List<Trail> trails, List<Contestant> running) {
        Optional<Trail> moved =
                trails.stream().filter(trail -> rounding.of(trail) > 0).findFirst();
        List<Figure> figures = moved.map(this::figures).orElse(List.of());
        OptionalDouble value = moved.isEmpty()
                ? OptionalDouble.empty()
                : query.lever().neutral().isPresent() ? query.lever().neutral() : solved(moved.get(), figures);
        return new Present(value, figures, winner(running));
    }

    /** On the line between the ends of the range; where the route is no straight line, what a figure says, if that is so. */
    private OptionalDouble solved(Trail trail, List<Figure> figures) {
        double begin = probes.weight(probes.price(trail, 0));
        double range = probes.weight(probes.price(trail, 1)) - begin;
        double now = probes.weight(probes.base().price(trail));
        double place = (now - begin) / range;
        double value = probes.valueAt(place);
        double within = Math.abs(probes.valueAt(place + rounding.of(trail) / Math.abs(range)) - value);
        return DoubleStream.concat(
                        DoubleStream.of(roundest(value, within)),
                        figures.stream().mapToDouble(Figure::value))
                .filter(one -> one >= 0 && one < Double.POSITIVE_INFINITY && isNow(trail, one, now))
                .findFirst();
    }

    private boolean isNow(Trail trail, double value, double now) {
        double there = probes.weight(probes.apart(value).price(trail));
        return Math.abs(there - now) <= 2 * rounding.of(trail);
    }

    /** The number of fewest decimals so near to a value. */
    static double roundest(double value, double within) {
        if (!Double.isFinite(value)) {
            return value;
        }
        for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
            double rounded = BigDecimal.valueOf(value)
                    .setScale(decimals, RoundingMode.HALF_EVEN)
                    .doubleValue();
            if (Math.abs(rounded - value) <= within) {
                return rounded;
            }
        }
        return value;
    }

    /** The figures that the lever puts another in the place of; where it puts none, those it scales. */
    private List<Figure> figures(Trail trail) {
        List<Leg> now = probes.base().legs(trail);
        List<Leg> first = probes.at(0).legs(trail);
        List<Leg> last = probes.at(1).legs(trail);
        Set<Figure> replaced = new LinkedHashSet<>();
        Set<Figure> scaled = new LinkedHashSet<>();
        for (int leg = 0; leg < now.size(); leg++) {
            List<LedgerEntry> entries = now.get(leg).entries();
            for (int i = 0;
                    i < Math.min(entries.size(), first.get(leg).entries().size());
                    i++) {
                LedgerEntry under = first.get(leg).entries().get(i);
                Amount other = last.get(leg).entries().get(i).amount();
                if (probes.weight(under.amount()) != probes.weight(other)) {
                    scaled.addAll(from(entries.get(i)));
                    Set<Figure> gone = new LinkedHashSet<>(from(entries.get(i)));
                    gone.removeAll(from(under));
                    replaced.addAll(gone);
                }
            }
        }
        Set<Figure> told = replaced.isEmpty() ? scaled : replaced;
        told.removeIf(figure -> figure.unit().equals("km")); // lengths stand as they are
        return List.copyOf(told);
    }

    private List<Figure> from(LedgerEntry entry) {
        return query.objective() == Objective.TIME ? entry.hoursFrom() : entry.usdFrom();
    }

    private String winner(List<Contestant> running) {
        String winner = "";
        double least = Double.POSITIVE_INFINITY;
        for (Contestant contestant : running) {
            Route route = probes.base().best(contestant, query.objective()).routeOrThrow();
            double weight = probes.weight(route.ledger().total());
            if (weight < least) {
                least = weight;
                winner = query.contestants().size() == 1 ? names.of(route) : contestant.name();
            }
        }
        return winner;
    }
}
