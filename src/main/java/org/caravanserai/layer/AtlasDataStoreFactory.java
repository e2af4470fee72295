package org.caravanserai.layer;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.atlas.Atlas;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;

/**
 * Finds the bundled atlas for tools that know GeoTools only: {@code DataStoreFinder.getDataStore(Map.of("dbtype",
 * "caravanserai"))}, with an {@code as_of} such as {@code 2022-12-31} for another day than the reference date.
 */
public final class AtlasDataStoreFactory implements DataStoreFactorySpi {

    private static final String KIND = "caravanserai";
    private static final Param TYPE = new Param("dbtype", String.class, "always " + KIND, true, KIND);
    private static final Param AS_OF = new Param("as_of", String.class, "the day whose network is shown", false);

    @Override
    public DataStore createDataStore(Map<String, ?> params) throws IOException {
        Atlas atlas = Atlas.bundled();
        Object asOf = AS_OF.lookUp(params);
        return new AtlasDataStore(atlas, asOf == null ? atlas.info().defaultDate() : date(asOf));
    }

    private static LocalDate date(Object text) throws IOException {
        try {
            return LocalDate.parse(text.toString());
        } catch (DateTimeException e) {
            throw new IOException("as_of \"" + text + "\" is no date; write it as 2022-12-31", e);
        }
    }

    @Override
    public DataStore createNewDataStore(Map<String, ?> params) {
        throw new UnsupportedOperationException("an atlas can be read only");
    }

    @Override
    public String getDisplayName() {
        return "Caravanserai";
    }

    @Override
    public String getDescription() {
        return "Freight corridors, links and border crossings between Central Asia and the Arabian Sea";
    }

    @Override
    public Param[] getParametersInfo() {
        return new Param[] {TYPE, AS_OF};
    }

    @Override
    public boolean canProcess(Map<String, ?> params) {
        return KIND.equals(params.get(TYPE.key));
    }

    @Override
    public boolean isAvailable() {
        return true;
    }
}
