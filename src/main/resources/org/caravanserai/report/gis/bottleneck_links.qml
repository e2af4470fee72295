<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
<renderer-v2 type="categorizedSymbol" attr="if(pairs_cut &gt; 0, 5, if(more_hours &lt;= 0, 0, if(more_hours &lt; 0.05 * maximum(more_hours), 1, if(more_hours &lt; 0.2 * maximum(more_hours), 2, if(more_hours &lt; 0.5 * maximum(more_hours), 3, 4)))))" enableorderby="0" forceraster="0" symbollevels="1">
<categories>
<category value="0" symbol="0" label="Missed by nobody" render="true"/>
<category value="1" symbol="1" label="Below 5 % of the most" render="true"/>
<category value="2" symbol="2" label="5 to 20 %" render="true"/>
<category value="3" symbol="3" label="20 to 50 %" render="true"/>
<category value="4" symbol="4" label="50 % and more" render="true"/>
<category value="5" symbol="5" label="Leaves pairs without a way" render="true"/>
</categories>
<symbols>
<symbol name="0" type="line" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="line_color" value="185,179,169,255"/><Option type="QString" name="line_width" value="0.3"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/></Option></layer></symbol>
<symbol name="1" type="line" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="1"><Option type="Map"><Option type="QString" name="line_color" value="245,166,35,255"/><Option type="QString" name="line_width" value="0.6"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/></Option></layer></symbol>
<symbol name="2" type="line" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="2"><Option type="Map"><Option type="QString" name="line_color" value="228,90,49,255"/><Option type="QString" name="line_width" value="0.9"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/></Option></layer></symbol>
<symbol name="3" type="line" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="3"><Option type="Map"><Option type="QString" name="line_color" value="179,33,92,255"/><Option type="QString" name="line_width" value="1.3"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/></Option></layer></symbol>
<symbol name="4" type="line" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="4"><Option type="Map"><Option type="QString" name="line_color" value="90,16,112,255"/><Option type="QString" name="line_width" value="1.7"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/></Option></layer></symbol>
<symbol name="5" type="line" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="5"><Option type="Map"><Option type="QString" name="line_color" value="17,17,17,255"/><Option type="QString" name="line_width" value="1.7"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/></Option></layer></symbol>
</symbols>
</renderer-v2>
<labeling type="simple"><settings calloutType="simple">
<text-style fieldName="if(loss_rank &lt;= 20, loss_rank || ' ' || name, '')" isExpression="1" fontSize="8" fontSizeUnit="Point" textColor="35,38,41,255" textOpacity="1"><text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85"/></text-style>
<placement placement="3"/>
<rendering drawLabels="1" scaleVisibility="0" obstacle="1"/>
</settings></labeling>
<layerGeometryType>1</layerGeometryType>
</qgis>
