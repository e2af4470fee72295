package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a familiar route stands beside a {@link ParetoFront}.
 *
 * @param onFront whether a route of the front comes to just the same
 * @param betteredBy the routes of the front that are no worse in any criterion and better in one. When it is empty and the
 *     route is not on the front, the front has a tolerance, or the route does what the front's query forbids
 */
public record Verdict(Route familiar, boolean onFront, List<Better> betteredBy) {

    public Verdict {
        betteredBy = List.copyOf(betteredBy);
    }

    /**
     * A route that betters another.
     *
     * @param number its place in the front, from 1
     * @param margins by how much the familiar route is worse in each criterion, in its whole units, none negative
     */
    public record Better(int number, Route route, List<Criterion> criteria, List<Long> margins) {

        public Better {
            criteria = List.copyOf(criteria);
            margins = List.copyOf(margins);
        }

        /** By how much the familiar route is worse, in words. */
        public String inWords() {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < margins.size(); i++) {
                if (margins.get(i) > 0) {
                    words.add(criteria.get(i).worseBy(margins.get(i)));
                }
            }
            return words.size() < 2
                    ? String.join("", words)
                    : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
        }
    }

    /** In a sentence, how it stands. */
    public String explanation() {
        if (onFront) {
            return "is on the front: no route betters it in every criterion";
        }
        if (betteredBy.isEmpty()) {
            return "is not bettered by any route told";
        }
        return betteredBy.stream()
                .map(better -> "is " + better.inWords() + " than route " + better.number())
                .collect(Collectors.joining("; "));
    }
}
