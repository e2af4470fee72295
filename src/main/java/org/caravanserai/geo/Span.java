package org.caravanserai.geo;

/**
 * A stretch of a course between two km-posts.
 *
 * @param fromKm where it begins
 * @param toKm where it ends, not before it begins
 */
public record Span(double fromKm, double toKm) {

    public Span {
        if (!(fromKm <= toKm)) {
            throw new IllegalArgumentException("a span must not end before it begins, was " + fromKm + " to " + toKm);
        }
    }

    public double lengthKm() {
        return toKm - fromKm;
    }
}
