package org.caravanserai.report.gis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Source;
import org.caravanserai.layer.LayerDesign;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.data.simple.SimpleFeatureCollection;

/** The sources that features name, so that files can be read without the tables of the atlas. */
final class SourceTable {

    static final String NAME = "sources";

    private static final LayerDesign<Source> DESIGN = LayerDesign.<Source>ofRows(NAME)
            .text("id", Source::id)
            .text("title", Source::title)
            .text("publisher", Source::publisher)
            .text("year", Source::year)
            .text("url", Source::url)
            .text("licence", Source::licence)
            .text("retrieved", Source::retrieved);

    private final Atlas atlas;

    SourceTable(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Sources named in attributes that are called {@code source} or end so, by id. */
    SimpleFeatureCollection namedBy(List<SimpleFeatureCollection> layers) {
        Set<String> ids = new TreeSet<>();
        layers.stream()
                .map(Features::of)
                .forEach(features -> features.attributes().stream()
                        .filter(SourceTable::holdsSources)
                        .forEach(attribute -> features.list()
                                .forEach(feature -> ids.addAll(idsIn(feature, attribute.getLocalName())))));
        List<Source> sources =
                ids.stream().flatMap(id -> atlas.source(id).stream()).toList();
        return DESIGN.of(sources, Source::id);
    }

    static boolean holdsSources(AttributeDescriptor attribute) {
        return attribute.getLocalName().endsWith("source");
    }

    static List<String> idsIn(SimpleFeature feature, String attribute) {
        Object ids = feature.getAttribute(attribute);
        return ids == null ? List.of() : List.of(ids.toString().split(";"));
    }
}
