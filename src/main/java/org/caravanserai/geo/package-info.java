/**
 * Positions, lines and distances on the WGS 84 ellipsoid. The quirks of JTS and GeoTools stop here: every coordinate is
 * longitude first, every length is geodesic. Knows no network and no files. Open {@link org.caravanserai.geo.Alignment} first.
 */
package org.caravanserai.geo;
