package org.caravanserai.dataset;

import static java.util.Objects.requireNonNull;

import org.locationtech.jts.geom.Geometry;

/**
 * A country's boundary for maps: de facto, and for no claim.
 *
 * @param iso2 ISO 3166-1 alpha-2; empty for a country outside the atlas
 * @param outline polygons in longitude and latitude; handed out as a copy
 */
public record CountryOutline(String iso2, String name, Geometry outline) {

    public CountryOutline {
        requireNonNull(iso2, "iso2");
        requireNonNull(name, "name");
        outline = outline.copy();
    }

    /** A fresh copy of the polygons. */
    @Override
    public Geometry outline() {
        return outline.copy();
    }
}
