package org.caravanserai.routing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What routes are judged by, and how exactly.
 *
 * @param criteria one to four, different
 * @param tolerances for a criterion, how much in its whole units (thousandths of hours, cents, metres, borders) a route may
 *     be better in it than one that is told, and yet be left out; 0 where none is given, and with all 0 the front is exact
 */
public record ParetoOptions(List<Criterion> criteria, Map<Criterion, Long> tolerances) {

    private static final int MOST = 4;

    /**
     * Criteria, each exact unless it has a tolerance.
     *
     * @throws IllegalArgumentException if there is no criterion, one twice or more than four, or a tolerance is
     *     negative or for none of them
     */
    public ParetoOptions {
        criteria = List.copyOf(criteria);
        Map<Criterion, Long> copy = new EnumMap<>(Criterion.class);
        copy.putAll(tolerances);
        tolerances = Collections.unmodifiableMap(copy);
        if (criteria.isEmpty()
                || criteria.size() > MOST
                || criteria.stream().distinct().count() < criteria.size()) {
            throw new IllegalArgumentException(
                    "one to " + MOST + " different criteria are expected, found " + criteria);
        }
        for (Map.Entry<Criterion, Long> tolerance : tolerances.entrySet()) {
            if (!criteria.contains(tolerance.getKey()) || tolerance.getValue() < 0) {
                throw new IllegalArgumentException(
                        "a tolerance is for one of " + criteria + " and not negative, found " + tolerance);
            }
        }
    }

    /** Exactly by these. */
    public static ParetoOptions by(Criterion... criteria) {
        return new ParetoOptions(List.of(criteria), Map.of());
    }

    /** The tolerance of a criterion in its whole units. */
    public long tolerance(Criterion criterion) {
        return tolerances.getOrDefault(criterion, 0L);
    }
}
