package org.caravanserai.routing;

import java.util.List;
import java.util.Optional;

/**
 * The smallest sets of border crossings, or pairs of posts, whose closure leaves no way.
 *
 * @param query what it answers; its objective says nothing here
 * @param by what is closed as one
 * @param sets every such set of the smallest size, each sorted, by their ids: crossings, or two posts joined by {@code |}.
 *     Empty where there is no route anyway, and where one crosses no border, so that no closure of crossings parts the two
 * @param complete whether these are all; if not, there are more of the same size
 * @param noRoute why there is no route as it is, where there is none
 */
public record PostCuts(
        ResolvedQuery query,
        Bottleneck by,
        List<List<String>> sets,
        boolean complete,
        Optional<RouteAnswer.NoRoute> noRoute) {

    public PostCuts {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /** How many have to be closed; empty where that would be none, or where closing all would not do. */
    public Optional<Integer> size() {
        return sets.stream().map(List::size).findFirst();
    }
}
