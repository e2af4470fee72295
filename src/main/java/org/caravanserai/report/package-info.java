/**
 * What a planner takes away: an answer as text, JSON or GeoJSON; in {@code print}, as chart and map. Computes nothing. Open
 * {@link org.caravanserai.report.RouteText} first.
 */
package org.caravanserai.report;
