package org.caravanserai.analysis.breakeven;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.network.Objective;

/**
 * What is varied, over which range, and who contends.
 *
 * @param contestants at least one; of a single one the routes contend
 * @param telling what makes routes of a single contestant different
 * @param objective what is made least of; generalised cost is {@link Objective#COST} with a profile that prices its time
 */
public record BreakEvenQuery(
        Lever lever, ValueRange range, List<Contestant> contestants, Telling telling, Objective objective) {

    public BreakEvenQuery {
        requireNonNull(lever, "lever");
        requireNonNull(range, "range");
        requireNonNull(telling, "telling");
        requireNonNull(objective, "objective");
        contestants = List.copyOf(contestants);
        if (contestants.isEmpty()) {
            throw new IllegalArgumentException("nobody contends; name at least one destination");
        }
        Set<String> names = new HashSet<>();
        contestants.forEach(one -> {
            if (!names.add(one.name())) {
                throw new IllegalArgumentException("two contestants are called \"" + one.name() + "\"; name each once");
            }
        });
    }

    /** The value at which the range begins. */
    public double from() {
        return range.from();
    }

    /** The value at which it ends. */
    public double to() {
        return range.to();
    }
}
