<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
<renderer-v2 type="singleSymbol" enableorderby="0" forceraster="0" symbollevels="0">
<symbols>
<symbol name="0" type="marker" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="circle"/><Option type="QString" name="color" value="154,154,154,255"/><Option type="QString" name="size" value="2.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="outline_color" value="35,38,41,255"/><Option type="QString" name="outline_width" value="0.3"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/><Option type="QString" name="angle" value="0"/></Option><data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/><Option type="Map" name="properties"><Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="QString" name="field" value="colour"/><Option type="int" name="type" value="2"/></Option></Option><Option type="QString" name="type" value="collection"/></Option></data_defined_properties></layer></symbol>
</symbols>
</renderer-v2>
<labeling type="simple"><settings calloutType="simple">
<text-style fieldName="name" isExpression="0" fontSize="8" fontSizeUnit="Point" textColor="35,38,41,255" textOpacity="1"><text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85"/></text-style>
<placement placement="6" dist="1" distUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR"/>
<rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="15000000" obstacle="1"/>
</settings></labeling>
<layerGeometryType>0</layerGeometryType>
</qgis>
