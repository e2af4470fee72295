/**
 * Which port serves which place best, by how much, and what ground each port wins. Knows no formats. Open
 * {@link org.caravanserai.analysis.hinterland.HinterlandSearch} first, and
 * {@link org.caravanserai.analysis.hinterland.Territories} for the ground.
 */
package org.caravanserai.analysis.hinterland;
