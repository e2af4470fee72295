package org.caravanserai.analysis.reliability;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes trips: of one who keeps to a plan and waits at shut gates, or of one who re-plans there. */
final class Carrier {

    private final Plan plan;
    private final Scatter scatter;
    private final Optional<Replanner> replanner;

    Carrier(Plan plan, Scatter scatter, Optional<Replanner> replanner) {
        this.plan = plan;
        this.scatter = scatter;
        this.replanner = replanner;
    }

    /** Hours and dollars of the trips of a block, put into two arrays from {@code first} to before {@code end}. */
    void travel(Draws draws, int block, double[] hours, double[] usd, int first, int end) {
        BlockDraws drawn = new BlockDraws(scatter, draws, block);
        Map<Plan, Plan.Columns> columns = new HashMap<>();
        Knowledge knowledge = new Knowledge(scatter.outlook());
        Plan.Columns planned = plan.columns(drawn);
        columns.put(plan, planned);
        double[][] closures = plan.closures(drawn);
        for (int i = first; i < end; i++) {
            int trip = i - first;
            hours[i] = sum(planned.hours(), trip);
            if (meetsClosure(closures, trip, hours[i])) {
                knowledge.forget();
                go(drawn, columns, knowledge, trip, hours, usd, i);
            } else {
                usd[i] = sum(planned.usd(), trip) + scatter.usdPerHour() * hours[i];
            }
        }
    }

    /** Whether a closure of any gate of the plan begins before a trip would be over; mostly none does. */
    private static boolean meetsClosure(double[][] closures, int trip, double hours) {
        for (double[] closure : closures) {
            if (closure[2 * trip] <= hours) {
                return true;
            }
        }
        return false;
    }

    private static double sum(double[][] stages, int trip) {
        double sum = 0;
        for (double[] stage : stages) {
            sum += stage[trip];
        }
        return sum;
    }

    /** Gate by gate. */
    private void go(
            BlockDraws drawn,
            Map<Plan, Plan.Columns> columns,
            Knowledge knowledge,
            int trip,
            double[] hours,
            double[] usd,
            int at) {
        Plan way = plan;
        Set<String> shut = new TreeSet<>();
        double now = 0;
        double spent = 0;
        for (int stage = 0; stage < way.stages().size(); stage++) {
            Plan.Columns taken = columns.computeIfAbsent(way, unknown -> unknown.columns(drawn));
            now += taken.hours()[stage][trip];
            spent += taken.usd()[stage][trip];
            Optional<Gate> gate = way.stages().get(stage).gate();
            if (gate.isEmpty()) {
                continue;
            }
            double opens = knowledge.opens(gate.get(), now, drawn, trip);
            Optional<Plan> other = opens > now ? instead(way, stage, now, knowledge, shut) : Optional.empty();
            if (other.isPresent()) {
                way = other.get();
                stage = -1;
            } else {
                now = opens;
            }
        }
        hours[at] = now;
        usd[at] = spent + scatter.usdPerHour() * now;
    }

    private Optional<Plan> instead(Plan way, int stage, double now, Knowledge knowledge, Set<String> shut) {
        if (replanner.isEmpty()) {
            return Optional.empty();
        }
        shut.add(way.stages().get(stage).gate().orElseThrow().crossing());
        return replanner.get().instead(way, stage, now, knowledge, shut);
    }
}
