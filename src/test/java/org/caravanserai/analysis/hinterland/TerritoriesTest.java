package org.caravanserai.analysis.hinterland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.dataset.Geodata;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.routing.RandomWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class TerritoriesTest {

    /** A metre along some thousand kilometres of edge. */
    private static final double GRID_KM2 = 5;

    private static Geometry rectangle(double west, double east, double south, double north) {
        return Densifier.densify(Wgs84.geometryFactory().toGeometry(new Envelope(west, east, south, north)), 0.05);
    }

    /** Kazakhstan is 60° to 66° east, 40° to 42° north, with c1 at 61° and c2 at 65°; Uzbekistan lies south of it. */
    private static final Map<String, Geometry> SQUARES =
            Map.of("KZ", rectangle(60, 66, 40, 42), "UZ", rectangle(60, 66, 38, 40));

    private static final Ground ALL = new Ground(500, SQUARES);

    private final Hinterland found = ThreePorts.search().find(ThreePorts.query());

    private static double km2(Territories territories, String port, boolean contested) {
        return territories.all().stream()
                .filter(one -> one.port().map(Place::id).equals(Optional.ofNullable(port)))
                .filter(one -> one.contested() == contested)
                .mapToDouble(Territory::areaKm2)
                .sum();
    }

    /**
     * Of the northern half c1 and c2 get half each, and so do c3 and c4 of the southern: c5, which no train comes to, has no
     * ground. So p has a quarter of the world clear, q a quarter contested, r one clear, and one is left to nobody.
     */
    @Test
    void everyCityBringsItsPortTheGroundAroundItOfItsOwnCountry() {
        Territories territories = Territories.of(found, ALL);
        double north = Wgs84.areaKm2(SQUARES.get("KZ")) / 2;
        double south = Wgs84.areaKm2(SQUARES.get("UZ")) / 2;
        assertThat(km2(territories, "p", false)).isCloseTo(north, offset(GRID_KM2));
        assertThat(km2(territories, "q", true)).isCloseTo(north, offset(GRID_KM2));
        assertThat(km2(territories, "r", false)).isCloseTo(south, offset(GRID_KM2));
        assertThat(km2(territories, null, false)).isCloseTo(south, offset(GRID_KM2));
        assertThat(territories.all()).hasSize(4);
        assertThat(territories.areaKm2()).isCloseTo(2 * (north + south), offset(GRID_KM2));
        assertThat(territories.areaByPort().keySet().stream()
                        .map(port -> port.map(Place::id).orElse("none")))
                .containsExactly("p", "q", "r", "none");
        assertThat(territories.contestedByPort().keySet().stream()
                        .map(port -> port.orElseThrow().id()))
                .containsExactly("q");
    }

    /** A town with a stub of railway: within 50 km of it lies a disc of 7,854 km² and its stub, 2 x 50 km wide. */
    @Test
    void groundEndsAtTheDistanceFromTheNetwork() {
        Ground ground = Ground.of(found, Map.of("UZ", rectangle(40, 90, 20, 60)), 50);
        double c3 = discAndStub("c3", "r");
        double c4 = discAndStub("c4", "nowhere");
        assertThat(ground.byCountry().keySet()).containsExactly("UZ");
        assertThat(Wgs84.areaKm2(ground.byCountry().get("UZ"))).isCloseTo(c3 + c4, within(0.01 * (c3 + c4)));
    }

    private static double discAndStub(String from, String to) {
        Atlas atlas = ThreePorts.world().atlas();
        return Math.PI * 50 * 50
                + 100
                        * atlas.placeOf(from)
                                .position()
                                .distanceKm(atlas.placeOf(to).position());
    }

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    /** All of a country goes to somebody, and no ground to two. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theTerritoriesOfAnyWorldAreValidAndTogetherTheGround(long seed) {
        Atlas atlas = RandomWorld.of(seed);
        HinterlandQuery query =
                HinterlandQuery.of(atlas, List.of("country:UZ", "country:TM"), List.of("pk-0", "ir-0", "af-0"));
        Hinterland hinterland = new HinterlandSearch(atlas, FreightProfile.truck20t()).find(query);
        Ground ground = new Ground(100, Map.of("UZ", rectangle(55, 75, 38, 45), "TM", rectangle(55, 75, 30, 38)));
        List<Territory> all = Territories.of(hinterland, ground).all();
        double sum = 0;
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).shape().isValid()).isTrue();
            sum += all.get(i).areaKm2();
            for (int j = 0; j < i; j++) {
                assertThat(Wgs84.areaKm2(
                                all.get(i).shape().intersection(all.get(j).shape())))
                        .isLessThan(0.1);
            }
        }
        double whole =
                ground.byCountry().values().stream().mapToDouble(Wgs84::areaKm2).sum();
        assertThat(sum).isCloseTo(whole, within(1e-5 * whole));
    }

    /**
     * FAOSTAT's country areas, in thousands of km²: Uzbekistan 448.97, Tajikistan 141.38, Kyrgyzstan 199.95, Afghanistan 652.86;
     * of Turkmenistan the land alone, 469.93, for its outline leaves out the bay of Garabogazkol. With a network within 500 km
     * all of it is shared out. The outlines are drawn for 1:50 million.
     */
    @Test
    void countriesHaveTheirKnownAreas() {
        Atlas atlas = Atlas.bundled();
        Map<String, Geometry> outlines = new TreeMap<>();
        Geodata.bundled().countries().forEach(country -> outlines.put(country.iso2(), country.outline()));
        Map<String, Double> known =
                Map.of("UZ", 448_970.0, "TJ", 141_380.0, "KG", 199_950.0, "AF", 652_860.0, "TM", 469_930.0);
        known.forEach((country, km2) -> {
            HinterlandQuery query = HinterlandQuery.of(atlas, List.of("country:" + country), List.of());
            Hinterland hinterland = new HinterlandSearch(atlas, FreightProfile.truck20t()).find(query);
            Territories territories = Territories.of(hinterland, Ground.of(hinterland, outlines, 500));
            assertThat(territories.areaKm2()).as(country).isCloseTo(km2, within(0.02 * km2));
        });
    }

    @Test
    void refusesADistanceThatIsNone() {
        assertThatThrownBy(() -> Ground.of(found, SQUARES, 0)).hasMessageContaining("not 0.0");
        assertThatThrownBy(() -> Ground.of(found, SQUARES, 501)).hasMessageContaining("501");
        assertThatThrownBy(() -> Ground.of(found, SQUARES, Double.NaN)).hasMessageContaining("NaN");
    }
}
