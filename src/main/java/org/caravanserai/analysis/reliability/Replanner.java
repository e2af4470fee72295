package org.caravanserai.analysis.reliability;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.caravanserai.routing.OnwardWays;

/**
 * Decides at a shut gate: to wait, or the best way on from there without the crossing, or without any crossing of a shut
 * border. He knows what the record knows: how long such closures last in the mean, given how long he has known of this one;
 * not when it will end. He takes what is least in the mean, if it were kept to for the rest of the trip; as he may change
 * his mind again at the next gate, this is a rollout of the fixed plan, and in the mean never worse than it (Bertsekas,
 * Tsitsiklis and Wu 1997, <i>Journal of Heuristics</i> 3, 245-262).
 */
final class Replanner {

    private final OnwardWays ways;
    private final Scatter scatter;
    private final Objective objective;
    private final Map<Situation, Optional<Plan>> plans = new ConcurrentHashMap<>();

    /** Where he stands and what he no longer thinks of. */
    private record Situation(Stop stop, Set<String> shut) {}

    Replanner(OnwardWays ways, Scatter scatter, Objective objective) {
        this.ways = ways;
        this.scatter = scatter;
        this.objective = objective;
    }

    /** The way to take instead of waiting at the end of a stage; empty where waiting is as good. */
    Optional<Plan> instead(Plan plan, int stage, double now, Knowledge knowledge, Set<String> shut) {
        Gate gate = plan.stages().get(stage).gate().orElseThrow();
        double wait = knowledge.expectedAt(gate, now);
        double least = waitWeight(wait) + ahead(plan, stage + 1, now, now + wait, knowledge);
        Optional<Plan> best = Optional.empty();
        for (Set<String> without : List.of(shut, withNeighbours(gate, shut))) {
            Optional<Plan> other = plan(gate.stop(), without);
            if (other.isPresent()) {
                double weight = ahead(other.get(), 0, now, now, knowledge);
                if (weight < least) {
                    least = weight;
                    best = other;
                }
            }
        }
        return best;
    }

    private Set<String> withNeighbours(Gate gate, Set<String> shut) {
        Set<String> all = new HashSet<>(shut);
        all.addAll(ways.neighbours(gate.crossing()));
        return all;
    }

    private Optional<Plan> plan(Stop stop, Set<String> shut) {
        return plans.computeIfAbsent(
                new Situation(stop, Set.copyOf(shut)),
                situation -> ways.from(stop, shut).map(route -> Plan.of(route.legs(), scatter)));
    }

    /** What the rest of a plan takes in the mean, waits at its gates included. */
    private double ahead(Plan plan, int from, double now, double start, Knowledge knowledge) {
        double weight = 0;
        double then = start;
        for (Stage stage : plan.stages().subList(from, plan.stages().size())) {
            weight += Plan.meanWeight(stage, objective, scatter.usdPerHour());
            then += stage.hours().sum();
            if (stage.gate().isPresent()) {
                double wait = knowledge.expectedBeyond(stage.gate().get(), now, then);
                weight += waitWeight(wait);
                then += wait;
            }
        }
        return weight;
    }

    private double waitWeight(double hours) {
        return switch (objective) {
            case TIME -> hours;
            case COST -> scatter.usdPerHour() * hours;
            case DISTANCE -> 0;
        };
    }
}
