package org.caravanserai.geo;

/**
 * Where a position stands by a course.
 *
 * @param km kilometres along the course to the point of it that is nearest to the position
 * @param offsetKm geodesic distance from there, in kilometres
 */
public record KmPost(double km, double offsetKm) {}
