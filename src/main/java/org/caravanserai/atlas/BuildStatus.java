package org.caravanserai.atlas;

/** Whether a link is there to be used. */
public enum BuildStatus {
    OPERATING,
    CONSTRUCTION,
    PLANNED,
    ABANDONED
}
