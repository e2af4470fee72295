package org.caravanserai.layer;

import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.DelegateFeatureReader;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.geometry.jts.ReferencedEnvelope;

/** One layer of a data store. Its features are made anew for every reader. */
final class AtlasFeatureSource extends ContentFeatureSource {

    private final AtlasLayers layers;

    AtlasFeatureSource(ContentEntry entry, AtlasLayers layers) {
        super(entry, Query.ALL);
        this.layers = layers;
    }

    private SimpleFeatureCollection all() {
        return layers.named(entry.getTypeName());
    }

    @Override
    protected SimpleFeatureType buildFeatureType() {
        return all().getSchema();
    }

    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) {
        return all().subCollection(query.getFilter()).getBounds();
    }

    @Override
    protected int getCountInternal(Query query) {
        return all().subCollection(query.getFilter()).size();
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) {
        SimpleFeatureCollection features = all();
        return new DelegateFeatureReader<>(features.getSchema(), features.features());
    }
}
