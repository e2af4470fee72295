<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="0">
<renderer-v2 type="categorizedSymbol" attr="contested" enableorderby="0" forceraster="0" symbollevels="0">
<categories>
<category value="false" symbol="0" label="Clear" render="true"/>
<category value="true" symbol="1" label="Contested" render="true"/>
</categories>
<symbols>
<symbol name="0" type="fill" alpha="0.7" clip_to_extent="1" force_rhr="0"><layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="154,154,154,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option><data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/><Option type="Map" name="properties"><Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="QString" name="field" value="colour"/><Option type="int" name="type" value="2"/></Option></Option><Option type="QString" name="type" value="collection"/></Option></data_defined_properties></layer></symbol>
<symbol name="1" type="fill" alpha="0.7" clip_to_extent="1" force_rhr="0"><layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="154,154,154,255"/><Option type="QString" name="style" value="b_diagonal"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option><data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/><Option type="Map" name="properties"><Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="QString" name="field" value="colour"/><Option type="int" name="type" value="2"/></Option></Option><Option type="QString" name="type" value="collection"/></Option></data_defined_properties></layer></symbol>
</symbols>
</renderer-v2>
<layerGeometryType>2</layerGeometryType>
</qgis>
