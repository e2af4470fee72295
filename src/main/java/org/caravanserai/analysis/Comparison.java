package org.caravanserai.analysis;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteAnswer;

/**
 * Variants side by side for one origin; what changes is told against the first of them.
 *
 * @param origin id or name of a place
 * @param variants at least two
 * @param answers one for each variant, in their order
 */
public record Comparison(String origin, List<Variant> variants, List<RouteAnswer> answers) {

    /**
     * What two variants or more come to.
     *
     * @throws IllegalArgumentException if there are fewer than two variants
     */
    public Comparison {
        variants = List.copyOf(variants);
        answers = List.copyOf(answers);
        if (variants.size() < 2) {
            throw new IllegalArgumentException(
                    "a comparison needs two variants or more; name two ports, profiles, dates" + " or cases");
        }
    }

    /** Of some variants, for every origin. */
    public static List<Comparison> of(List<String> origins, List<Variant> variants, Objective objective) {
        List<Comparison> comparisons = new ArrayList<>();
        for (String origin : origins) {
            comparisons.add(new Comparison(
                    origin,
                    variants,
                    variants.stream()
                            .map(variant -> variant.from(origin, objective))
                            .toList()));
        }
        return comparisons;
    }

    /** Where and why the route of a variant parts from that of the first. */
    public Parting parting(int variant) {
        return Parting.of(
                answers.get(0),
                variants.get(0).planner(),
                answers.get(variant),
                variants.get(variant).planner());
    }
}
