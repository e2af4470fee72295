/**
 * Query in, answer out: the best route between two places, or why there is none. Knows no files and no formats. Open
 * {@link org.caravanserai.routing.RoutePlanner} first.
 */
package org.caravanserai.routing;
