/**
 * Query in, answer out: the best route between two places, a choice of routes, or why there is none. Knows no formats; the
 * one file it has read for it is the area that a ban names. Open {@link org.caravanserai.routing.RoutePlanner} first.
 */
package org.caravanserai.routing;
