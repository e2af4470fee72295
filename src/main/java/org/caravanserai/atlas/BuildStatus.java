package org.caravanserai.atlas;

/** Whether a link is there to be used. */
public enum BuildStatus {
    /** Built and kept up for freight, be it shut for a season or a while. */
    OPERATING,
    /** Work has begun on the ground; no freight passes yet. */
    CONSTRUCTION,
    /** Announced or studied, and nothing built. */
    PLANNED,
    /** Was built once and is no longer kept up; no freight passes. */
    ABANDONED
}
