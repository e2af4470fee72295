package org.caravanserai.analysis.breakeven;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;

/**
 * How far what a route takes may lie from a straight line only because every line of the account is rounded to thousandths
 * of an hour and cents. A line that the lever moves is off by at most one unit: by half a unit of its own, and a rest by
 * what the hours it is a share of were rounded. The price of an hour rounds hours that are rounded themselves.
 */
final class Rounding {

    private static final double UNIT = 1;
    private static final double CENTS_OF_A_ROUNDED_HOUR = 0.12;

    private final Probes probes;
    private final Map<Trail, Double> known = new HashMap<>();

    Rounding(Probes probes) {
        this.probes = probes;
    }

    /** In whole units of the objective; 0 for a route that the lever does not move. */
    double of(Trail trail) {
        return known.computeIfAbsent(trail, this::sum);
    }

    /**
     * How far two routes taken together may lie from where their lines say: a line is drawn through two rounded points, and
     * what is compared with it is rounded too.
     */
    double slack(Trail one, Trail other) {
        return 2 * (of(one) + of(other));
    }

    private double sum(Trail trail) {
        List<Leg> first = probes.at(0).legs(trail);
        List<Leg> last = probes.at(1).legs(trail);
        double usdPerHour = trail.contestant()
                .profile()
                .valueOfTime()
                .filter(value -> trail.contestant().profile().timeIsPriced())
                .map(Figure::value)
                .orElse(0.0);
        double each = UNIT + (probes.objective() == Objective.COST ? CENTS_OF_A_ROUNDED_HOUR * usdPerHour : 0);
        long moved = 0;
        for (int i = 0; i < first.size(); i++) {
            moved += moved(first.get(i).entries(), last.get(i).entries());
        }
        return moved * each;
    }

    private long moved(List<LedgerEntry> first, List<LedgerEntry> last) {
        long moved = Math.abs(first.size() - last.size());
        for (int i = 0; i < Math.min(first.size(), last.size()); i++) {
            if (probes.weight(first.get(i).amount())
                    != probes.weight(last.get(i).amount())) {
                moved++;
            }
        }
        return moved;
    }
}
