/**
 * The atlas as GeoTools layers: for maps, for filters (ECQL) and for any GeoTools-based tool. Open
 * {@link org.caravanserai.layer.AtlasLayers} first.
 */
package org.caravanserai.layer;
