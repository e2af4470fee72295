package org.caravanserai.analysis.sensitivity;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.caravanserai.freight.Amount;
import org.caravanserai.network.Objective;

/**
 * How the contestants stand under one set of assumptions.
 *
 * @param objective what the least of is best
 * @param results what the best way to each takes, in the order of the contestants; at least one
 */
public record Standing(Objective objective, List<Result> results) {

    public Standing {
        results = List.copyOf(results);
        if (results.isEmpty()) {
            throw new IllegalArgumentException("a contest needs a contestant");
        }
    }

    /**
     * The best way to a contestant.
     *
     * @param amount what it takes in all
     * @param crossings ids of the borders it crosses, in order
     */
    public record Result(Amount amount, List<String> crossings) {
        public Result {
            crossings = List.copyOf(crossings);
        }
    }

    /** What a contestant takes, in hours or US dollars. */
    public double of(int contestant) {
        return objective.inUnits(results.get(contestant).amount());
    }

    /** Index of the contestant that takes least; of two that take the same, the one named first. */
    public int winner() {
        return IntStream.range(0, results.size())
                .reduce((best, next) -> weight(next) < weight(best) ? next : best)
                .orElseThrow();
    }

    private long weight(int contestant) {
        return objective.weightOf(results.get(contestant).amount());
    }

    /** By how much one contestant is better than the best of the others, below 0 where it is worse; empty without others. */
    public OptionalDouble marginOf(int contestant) {
        return IntStream.range(0, results.size())
                .filter(other -> other != contestant)
                .mapToLong(this::weight)
                .min()
                .stream()
                .mapToDouble(best -> inUnits(best - weight(contestant)))
                .findFirst();
    }

    private double inUnits(long weight) {
        return objective == Objective.TIME ? weight / 1000.0 : weight / 100.0;
    }
}
