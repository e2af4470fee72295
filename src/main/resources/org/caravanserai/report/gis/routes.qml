<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
<renderer-v2 type="singleSymbol" enableorderby="0" forceraster="0" symbollevels="1">
<symbols>
<symbol name="0" type="line" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="line_color" value="255,255,255,255"/><Option type="QString" name="line_width" value="2.0"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/></Option></layer><layer class="SimpleLine" enabled="1" locked="0" pass="1"><Option type="Map"><Option type="QString" name="line_color" value="213,94,0,255"/><Option type="QString" name="line_width" value="1.3"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/></Option></layer></symbol>
</symbols>
</renderer-v2>
<labeling type="simple"><settings calloutType="simple">
<text-style fieldName="case" isExpression="0" fontSize="7" fontSizeUnit="Point" textColor="35,38,41,255" textOpacity="1"><text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85"/></text-style>
<placement placement="3"/>
<rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="6000000" obstacle="1"/>
</settings></labeling>
<layerGeometryType>1</layerGeometryType>
</qgis>
