package org.caravanserai.layer;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;

/**
 * An atlas as a GeoTools data store: a GeoTools-based tool plugs it in as it does a database, and reads, filters and counts
 * its layers. Read-only: nothing a tool does to the features it gets changes the atlas or what the next reader sees.
 */
public final class AtlasDataStore extends ContentDataStore {

    private final AtlasLayers layers;

    /** The store of an atlas with what is open on {@code date}. */
    public AtlasDataStore(Atlas atlas, LocalDate date) {
        this(new AtlasLayers(atlas, date));
    }

    /** The store of some layers. */
    public AtlasDataStore(AtlasLayers layers) {
        this.layers = layers;
    }

    @Override
    protected List<Name> createTypeNames() {
        return layers.names().stream().<Name>map(NameImpl::new).toList();
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        return new AtlasFeatureSource(entry, layers);
    }
}
