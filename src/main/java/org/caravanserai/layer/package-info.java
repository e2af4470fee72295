/**
 * The atlas as GeoTools layers: for maps, for filters (ECQL) and for any GeoTools-based tool. Open
 * {@link org.caravanserai.layer.AtlasLayers} first; {@link org.caravanserai.layer.AtlasDataStore} is the same as a data
 * store, {@link org.caravanserai.layer.LayerDesign} makes a layer of anything else.
 */
package org.caravanserai.layer;
