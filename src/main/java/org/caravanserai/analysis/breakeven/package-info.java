/**
 * At which value of a figure the winner changes: between ports, ways or routes, along a range, exactly where costs are
 * straight lines. Knows no formats. Open {@link org.caravanserai.analysis.breakeven.BreakEven} first.
 */
package org.caravanserai.analysis.breakeven;
