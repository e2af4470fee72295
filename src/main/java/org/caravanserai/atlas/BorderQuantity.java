package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

/**
 * What one side of a crossing takes: the hours or the dollars of a post in a direction.
 *
 * @param post id of the post
 * @param direction seen from the post's country
 */
public record BorderQuantity(String post, Direction direction, Measure measure) {

    /** Time or money. */
    public enum Measure {
        /** Hours from reaching the post to leaving it, in its direction. */
        HOURS,
        /** Fees and payments at the post, in US dollars. */
        USD
    }

    public BorderQuantity {
        requireNonNull(post, "post");
        requireNonNull(direction, "direction");
        requireNonNull(measure, "measure");
    }
}
