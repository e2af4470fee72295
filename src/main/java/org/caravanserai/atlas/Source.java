package org.caravanserai.atlas;

/**
 * Where a figure or fact was read.
 *
 * @param year of publication as printed; may be empty
 * @param retrieved ISO date it was read; may be empty
 */
public record Source(
        String id, String title, String publisher, String year, String url, String licence, String retrieved) {}
