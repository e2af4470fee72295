package org.caravanserai.atlas;

/** What stands at a place. */
public enum PlaceKind {
    /** A large town, where trade begins or ends. */
    CITY,
    /** A town or village on the way. */
    TOWN,
    /** A fork of roads, lines or ships' ways that has no other standing. */
    JUNCTION,
    /** The post of one side of a border; the crossing joins it to that of the other. */
    BORDER_POST,
    /** A harbour of the sea or of the Caspian. */
    PORT,
    /** A station or dry port where cargo is handled. */
    TERMINAL,
    /** The top of a mountain road, a gorge or the tunnel below it. */
    PASS,
    /** A ruin, caravanserai or lone stop that is no town today. */
    SITE
}
