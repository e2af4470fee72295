package org.caravanserai.analysis.corridor;

import org.caravanserai.atlas.Place;

/**
 * The place that names a position.
 *
 * @param offKm geodesic distance from it to the position, in kilometres
 */
public record NearestPlace(Place place, double offKm) {}
