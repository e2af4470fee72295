package org.caravanserai.geo;

/**
 * A stretch of a course between two km-posts.
 *
 * @param fromKm where it begins
 * @param toKm where it ends, not before it begins
 */
public record Span(double fromKm, double toKm) {

    /**
     * A stretch, or a single point where both posts are the same.
     *
     * @throws IllegalArgumentException if it ends before it begins, or a post is not a number
     */
    public Span {
        if (!(fromKm <= toKm)) {
            throw new IllegalArgumentException("a span must not end before it begins, was " + fromKm + " to " + toKm);
        }
    }

    /** Kilometres from one post to the other, 0 or more. */
    public double lengthKm() {
        return toKm - fromKm;
    }
}
