/**
 * What the world holds: places, links, border crossings, corridors, rates and the figures and sources behind them. All
 * values are immutable, so an {@link org.caravanserai.atlas.Atlas} is shared by threads and scenarios. Knows no files,
 * no graph and no freight. Open {@link org.caravanserai.atlas.Atlas} first.
 */
package org.caravanserai.atlas;
