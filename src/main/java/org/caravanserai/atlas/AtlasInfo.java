package org.caravanserai.atlas;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What an atlas is.
 *
 * @param title its name
 * @param version hash of its content: the same data, the same version
 * @param referenceDate the last date to which its status sources reach, and the default date of every query
 * @param licence under which the data may be used
 */
public record AtlasInfo(String title, String version, LocalDate referenceDate, String licence) {

    public AtlasInfo {
        requireNonNull(version, "version");
        requireNonNull(referenceDate, "referenceDate");
    }
}
