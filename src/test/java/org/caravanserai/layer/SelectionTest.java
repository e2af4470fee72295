package org.caravanserai.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    private static final Atlas ATLAS = Atlas.bundled();
    private static final AtlasLayers LAYERS = new AtlasLayers(ATLAS);
    private static final Position TORKHAM = new Position(71.09, 34.12);

    /** GeoTools alone would take 60 degrees and select nearly all. Within 60 km by geodesics, found without GeoTools. */
    @ParameterizedTest
    @CsvSource({
        "60, kilometers",
        "60000, meters",
        "37.2823, statute miles",
        "32.3974, nautical miles",
        "196850.4, feet",
    })
    void aDistanceIsMeasuredOverTheGround(String distance, String unit) {
        Set<String> near = within(60);
        assertThat(near).contains("torkham-pk", "peshawar").doesNotContain("kabul");
        assertThat(select("DWITHIN(geometry, POINT(71.09 34.12), " + distance + ", " + unit + ")"))
                .isEqualTo(near);
    }

    @Test
    void beyondIsTheRest() {
        Set<String> far =
                new TreeSet<>(ATLAS.contents().places().stream().map(Place::id).toList());
        far.removeAll(within(60));
        assertThat(select("BEYOND(geometry, POINT(71.09 34.12), 60, kilometers)"))
                .isEqualTo(far);
    }

    @Test
    void distancesStandWithOtherConditions() {
        assertThat(select("country = 'PK' AND NOT (DWITHIN(geometry, POINT(71.09 34.12), 60, kilometers))"))
                .contains("karachi")
                .doesNotContain("peshawar", "kabul");
    }

    /** The road from Jalalabad ends at the post itself; that from Kabul to Jalalabad stays 60 km away. */
    @Test
    void aLineIsAsNearAsItsNearestPoint() {
        Set<String> links = Selection.of("DWITHIN(geometry, POINT(71.09 34.12), 5, kilometers) AND mode = 'road'")
                .in(LAYERS.links());
        assertThat(links)
                .contains("ah1-jalalabad-torkham", "n-5-landi-kotal-torkham")
                .doesNotContain("ah1-kabul-jalalabad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"country =", "", "country = 'PK' ANDD mode = 'rail'", "DWITHIN(geometry, 5)"})
    void whatIsNoEcqlIsToldSo(String ecql) {
        assertThatThrownBy(() -> Selection.of(ecql))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no ECQL")
                .hasMessageContaining("write it as country = 'PK'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"degrees", "parsecs"})
    void aDistanceInNoLengthIsRefused(String unit) {
        assertThatThrownBy(() -> Selection.of("DWITHIN(geometry, POINT(71 34), 1, " + unit + ")"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownAttributeIsToldWithNearMatches() {
        assertThatThrownBy(() -> Selection.of("contry = 'PK'").in(LAYERS.links()))
                .hasMessage("layer links has no attribute \"contry\"; did you mean country?");
        assertThatThrownBy(() -> Selection.of("mode = rail").in(LAYERS.links()))
                .hasMessageContaining("a text is written in single quotes: 'rail'");
        assertThatThrownBy(() ->
                        Selection.of("DWITHIN(geom, POINT(71 34), 1, meters)").in(LAYERS.links()))
                .hasMessageContaining("no attribute \"geom\"");
    }

    private static Set<String> select(String ecql) {
        return new TreeSet<>(Selection.of(ecql).in(LAYERS.places()));
    }

    private static Set<String> within(double km) {
        return ATLAS.contents().places().stream()
                .filter(place -> place.position().distanceKm(TORKHAM) <= km)
                .map(Place::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
