package org.caravanserai.atlas;

/** What stands at a place. */
public enum PlaceKind {
    CITY,
    TOWN,
    JUNCTION,
    BORDER_POST,
    PORT,
    TERMINAL,
    PASS,
    SITE
}
