/**
 * What many routes tell together, and what a corridor is made of. Knows no formats. Open
 * {@link org.caravanserai.analysis.CorridorProfile} or {@link org.caravanserai.analysis.WeakestFigures} first.
 */
package org.caravanserai.analysis;
