package org.caravanserai.routing;

import java.util.Set;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.layer.AtlasLayers;
import org.caravanserai.layer.Selection;
import org.geotools.data.simple.SimpleFeatureCollection;

/**
 * The links and border crossings that a GeoTools ECQL filter selects from the layers of an atlas. A layer is asked only if it
 * has every attribute that the filter names, so that a filter on links says nothing of crossings by what those lack.
 *
 * @param links ids
 * @param crossings ids
 */
record EcqlSelection(Set<String> links, Set<String> crossings) {

    /**
     * What {@code ecql} selects; maybe nothing.
     *
     * @throws IllegalArgumentException if it is no filter, or names an attribute that neither layer has
     */
    static EcqlSelection of(String ecql, Atlas atlas) {
        Selection selection = Selection.of(ecql);
        AtlasLayers layers = new AtlasLayers(atlas);
        SimpleFeatureCollection links = layers.links();
        SimpleFeatureCollection crossings = layers.crossings();
        if (!selection.fits(crossings)) {
            return new EcqlSelection(selection.in(links), Set.of());
        }
        return new EcqlSelection(selection.fits(links) ? selection.in(links) : Set.of(), selection.in(crossings));
    }
}
