package org.caravanserai.atlas;

/** Where a link's length comes from. */
public enum LengthBasis {
    /** Printed for just this stretch. */
    PUBLISHED,
    /** A published total of a longer section, shared over its links in proportion to their lines. */
    APPORTIONED,
    /** Geodesic length of the alignment times the sinuosity of its terrain. */
    DERIVED;

    /** How far a length of this kind can be trusted: one printed for the stretch as published, any other as derived. */
    public Confidence confidence() {
        return this == PUBLISHED ? Confidence.PUBLISHED : Confidence.DERIVED;
    }
}
