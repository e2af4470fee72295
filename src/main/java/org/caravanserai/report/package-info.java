/**
 * What a planner takes away: an answer as text, JSON or GeoJSON. Computes nothing. Open
 * {@link org.caravanserai.report.RouteText} first.
 */
package org.caravanserai.report;
