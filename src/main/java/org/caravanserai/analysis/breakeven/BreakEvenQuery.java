package org.caravanserai.analysis.breakeven;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.network.Objective;

/**
 * What is varied, over which range, and who contends.
 *
 * @param from the value at which the range begins, below {@code to}
 * @param to the value at which it ends
 * @param contestants at least one; of a single one the routes contend
 * @param telling what makes routes of a single contestant different
 * @param objective what is made least of; generalised cost is {@link Objective#COST} with a profile that prices its time
 */
public record BreakEvenQuery(
        Lever lever, double from, double to, List<Contestant> contestants, Telling telling, Objective objective) {

    public BreakEvenQuery {
        requireNonNull(lever, "lever");
        requireNonNull(telling, "telling");
        requireNonNull(objective, "objective");
        contestants = List.copyOf(contestants);
        if (!(from >= 0 && from < to && to < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the range of %s must begin at 0 or more and end above that, was %s..%s",
                    lever.words(),
                    from,
                    to));
        }
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
}
