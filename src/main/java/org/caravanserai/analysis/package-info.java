/**
 * What many routes tell together. Knows no formats. Open {@link org.caravanserai.analysis.WeakestFigures} first.
 */
package org.caravanserai.analysis;
