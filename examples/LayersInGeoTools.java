import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * How long is Afghanistan's railway, by gauge, and by which posts does it reach its northern neighbours? Read the way
 * GeoTools reads any data store: found by its type, filtered in ECQL.
 *
 * <p>Run: {@code java -cp target/caravanserai.jar examples/LayersInGeoTools.java}
 */
class LayersInGeoTools {

    private static final String DATE = "2026-01-31";

    public static void main(String[] args) throws IOException, CQLException {
        DataStore store = DataStoreFinder.getDataStore(Map.of("dbtype", "caravanserai", "as_of", DATE));
        System.out.println("Railway in use in Afghanistan on " + DATE);
        Map<String, Double> km = new TreeMap<>();
        store.getFeatureSource("links")
                .getFeatures(ECQL.toFilter("country = 'AF' AND mode = 'rail' AND open = true"))
                .accepts(
                        link -> km.merge(
                                (String) link.getProperty("gauge_mm").getValue(),
                                (Double) link.getProperty("length_km").getValue(),
                                Double::sum),
                        null);
        km.forEach((gauge, length) -> System.out.printf(Locale.ROOT, "%s mm: %.1f km%n", gauge, length));
        System.out.println("Rail border posts between 60 and 70 degrees east, 35 and 38 north");
        store.getFeatureSource("posts")
                .getFeatures(ECQL.toFilter("country = 'AF' AND mode = 'rail' AND BBOX(geometry, 60, 35, 70, 38)"))
                .accepts(
                        post -> System.out.printf(
                                "%s, to %s: %s%n",
                                post.getProperty("name").getValue(),
                                post.getProperty("opposite_country").getValue(),
                                post.getProperty("state").getValue()),
                        null);
        store.dispose();
    }
}
