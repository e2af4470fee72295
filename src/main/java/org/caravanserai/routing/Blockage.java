package org.caravanserai.routing;

import java.util.List;

/**
 * A link or border that stands in the way.
 *
 * @param what its name for people, such as {@code border crossing torkham}
 * @param reason the closure and since when, or the ban
 * @param sources ids of the sources of a closure
 */
public record Blockage(String what, String reason, List<String> sources) {

    public Blockage {
        sources = List.copyOf(sources);
    }
}
