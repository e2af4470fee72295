package org.caravanserai.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Link;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;

class AtlasLayersTest {

    private static final Atlas ATLAS = Atlas.bundled();
    private final AtlasLayers layers = new AtlasLayers(ATLAS);

    @Test
    void anEcqlFilterSelectsTheRoadsOfACountry() throws CQLException {
        Set<String> expected = new TreeSet<>();
        for (Link link : ATLAS.contents().links()) {
            if (ATLAS.countryOf(link).equals("AF") && link.mode().word().equals("road")) {
                expected.add(link.id());
            }
        }
        assertThat(ids(layers.links().subCollection(ECQL.toFilter("country = 'AF' AND mode = 'road'"))))
                .isEqualTo(expected)
                .isNotEmpty();
    }

    @Test
    void aBoxSelectsPlacesByLongitudeAndLatitude() throws CQLException {
        assertThat(ids(layers.places()
                        .subCollection(ECQL.toFilter("BBOX(geometry, 62, 25, 62.6, 25.4) AND kind = 'city'"))))
                .containsExactly("gwadar");
    }

    @Test
    void crossingsCarryTheirStateOnTheReferenceDate() throws CQLException {
        assertThat(ids(layers.crossings().subCollection(ECQL.toFilter("state = 'closed' AND mode = 'road'"))))
                .contains("torkham", "chaman")
                .doesNotContain("khunjerab", "taftan");
    }

    private static Set<String> ids(SimpleFeatureCollection features) {
        Set<String> ids = new TreeSet<>();
        try (var iterator = features.features()) {
            while (iterator.hasNext()) {
                SimpleFeature feature = iterator.next();
                ids.add(feature.getID());
            }
        }
        return ids;
    }
}
