package org.caravanserai.atlas;

/** What a border crossing does with freight. */
public enum CrossingState {
    OPEN,
    /** Some freight passes; the detail says which. */
    RESTRICTED,
    CLOSED
}
