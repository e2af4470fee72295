/**
 * Layers as files that a GIS or a spreadsheet opens: GeoJSON, GeoPackage and CSV. Open
 * {@link org.caravanserai.report.gis.LayerExport} first. There is no KML: what was found writes bare geometries only.
 */
package org.caravanserai.report.gis;
