package org.caravanserai.analysis.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.geo.Course;
import org.caravanserai.geo.Position;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;

/** On the equator, where a degree is 111.319 km east and 110.574 km north. */
class CorridorReachTest {

    private final Atlas atlas = new World()
            .place("a", "AA", 60, 0)
            .place("b", "AA", 61, 0)
            .place("c", "AA", 62, 0)
            .place("spur", "AA", 61, 0.5)
            .place("north", "AA", 61.5, 0.1)
            .place("far", "AA", 61.5, 2)
            .road("a", "b", 120)
            .road("b", "c", 111)
            .road("b", "spur", 60)
            .trail("c", "far", 230)
            .corridor("Test", "by-spur", Mode.ROAD, "a", "b", "spur", "b", "c")
            .corridor("Test", "straight", Mode.ROAD, "a", "b", "c")
            .corridor("Silk Road", "trail", Mode.CARAVAN, "far", "c")
            .atlas();

    private CorridorReach reach(String corridor) {
        return new CorridorReach(atlas, atlas.corridors().corridor(corridor));
    }

    @Test
    void placesComeByKmPostWithTheirOffset() {
        List<PlaceAlong> places = reach("straight").places(12, EnumSet.of(PlaceKind.TOWN));
        assertThat(places).extracting(along -> along.place().id()).containsExactly("a", "b", "north", "c");
        assertThat(places.get(2).post().km()).isCloseTo(120 + 55.5, within(0.01));
        assertThat(places.get(2).post().offsetKm()).isCloseTo(11.057, within(0.001));
        assertThat(places.get(3).post().km()).isCloseTo(231, within(0.001));
        assertThat(reach("straight").places(500, EnumSet.of(PlaceKind.PORT))).isEmpty();
    }

    @Test
    void aSpurIsDrawnThereAndBack() {
        Course course = reach("by-spur").course();
        assertThat(course.lengthKm()).isEqualTo(120 + 60 + 60 + 111);
        assertThat(course.at(180).distanceKm(new Position(61, 0.5))).isCloseTo(0, within(0.001));
        assertThat(course.at(239.999).distanceKm(new Position(61, 0))).isCloseTo(0, within(0.001));
        assertThat(atlas.geometryOf(atlas.corridor("by-spur").orElseThrow())
                        .getGeometryN(2)
                        .getCoordinates()[0]
                        .y)
                .isEqualTo(0.5);
    }

    @Test
    void aPlacePassedTwiceHasItsFirstPost() {
        assertThat(reach("by-spur").post(new Position(61, 0), 1).orElseThrow().km())
                .isCloseTo(120, within(0.001));
    }

    @Test
    void gapsAreWhereNoWayInUseIsNear() {
        // The trail leaves c, on the road, at an angle whose sine to the road is 2 / sqrt(2² + 0.5²) in degrees.
        List<NamedStretch> gaps = reach("trail").gaps(Mode.ROAD, World.TODAY, 20);
        assertThat(gaps).hasSize(1);
        double drawnKm = new Position(62, 0).distanceKm(new Position(61.5, 2));
        double sine = 2 * 110.574 / drawnKm;
        assertThat(gaps.get(0).lengthKm()).isCloseTo(230 * (1 - 20 / sine / drawnKm), within(0.1));
        assertThat(gaps.get(0).from().place().id()).isEqualTo("far");
        assertThat(reach("straight").gaps(Mode.ROAD, World.TODAY, 0)).isEmpty();
        assertThat(reach("straight").gaps(Mode.RAIL, World.TODAY, 500))
                .singleElement()
                .satisfies(gap -> assertThat(gap.lengthKm()).isEqualTo(231));
    }

    @Test
    void aRouteHasItsShareOfACorridor() {
        Route route = RoutePlanner.of(atlas, FreightProfile.truck20t())
                .fastest(RouteQuery.from("spur").to("c"))
                .routeOrThrow();
        List<RouteOnCorridor> shares =
                RouteOnCorridor.of(route, atlas.contents().corridors(), 10);
        assertThat(shares).extracting(share -> share.corridor().id()).containsExactly("by-spur", "straight", "trail");
        assertThat(shares.get(0).designatedKm()).isCloseTo(171, within(1e-6));
        assertThat(shares.get(1).haulKm()).isCloseTo(171, within(1e-6));
        assertThat(shares.get(1).designatedKm()).isCloseTo(111, within(1e-6));
        // 10 of the spur's 55.287 km as drawn, 60 by its posts, are near the straight road.
        assertThat(shares.get(1).nearKm()).isCloseTo(111 + 60 * 10 / 55.287, within(0.01));
        assertThat(shares.get(2).designatedKm()).isZero();
        assertThat(shares.get(2).nearKm()).isGreaterThan(10);
    }
}
