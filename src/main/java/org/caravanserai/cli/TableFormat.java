package org.caravanserai.cli;

/** How an answer is written that is a table and a map. */
enum TableFormat {
    TEXT,
    CSV,
    JSON,
    GEOJSON
}
