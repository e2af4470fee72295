package org.caravanserai.analysis.reliability;

/**
 * A probability as counted in a sample.
 *
 * @param value 0 to 1
 * @param standardError what chance may make of it in a sample of that size
 */
public record Share(double value, double standardError) {

    /** Of so many hits, a tie being half a hit. */
    public static Share of(double hits, int samples) {
        double value = hits / samples;
        return new Share(value, Math.sqrt(value * (1 - value) / samples));
    }
}
