/**
 * Files to {@link org.caravanserai.atlas.Atlas}: reads the tables of a geodata folder, or those in the jar, and reports
 * every problem at once with file, line and column. Knows no routes. Open {@link org.caravanserai.dataset.Geodata} first.
 */
package org.caravanserai.dataset;
