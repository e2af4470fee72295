package org.caravanserai.study;

import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.Requirement;
import org.caravanserai.routing.TripOptions;

/**
 * How freight may go in a study.
 *
 * @param name for people; empty when a study knows one way alone
 * @param avoid what it must not touch
 * @param require what it must do
 */
public record Way(String name, List<Ban> avoid, List<Requirement> require) {

    public Way {
        avoid = List.copyOf(avoid);
        require = List.copyOf(require);
    }

    /** Both this and {@code other}, by its name. */
    Way and(Way other) {
        return new Way(
                other.name,
                Stream.concat(avoid.stream(), other.avoid.stream()).toList(),
                Stream.concat(require.stream(), other.require.stream()).toList());
    }

    TripOptions options() {
        return TripOptions.none().avoiding(avoid).requiring(require);
    }
}
