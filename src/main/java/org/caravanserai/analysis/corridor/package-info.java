/**
 * What corridors have to do with each other and with the land they run through, by their lines: overlaps, km-posts, places
 * within reach, gaps, a route's share. Knows no formats. Open {@link org.caravanserai.analysis.corridor.OverlapMatrix} first.
 */
package org.caravanserai.analysis.corridor;
