package org.caravanserai.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;

class NearestGroundTest {

    /** Six degrees by four. */
    private static final Geometry SQUARE = rectangle(60, 66, 38, 42);

    private static Geometry rectangle(double west, double east, double south, double north) {
        return Densifier.densify(Wgs84.geometryFactory().toGeometry(new Envelope(west, east, south, north)), 0.05);
    }

    /** A metre's width along all edges of some thousand kilometres. */
    private static final double GRID_KM2 = 2;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** Between two parallels an ellipsoid has the area dl b²/2 [sin f / (1 - e² sin² f) + artanh(e sin f) / e] (Snyder 1987, 3-11). */
    @ParameterizedTest
    @CsvSource({"60, 66, 38, 42", "0, 1, 0, 1", "-5, 40, -70, 60"})
    void theAreaOfARectangleIsThatOfTheClosedForm(double west, double east, double south, double north) {
        double km2 = Wgs84.areaKm2(rectangle(west, east, south, north));
        double expected = Math.toRadians(east - west) * (band(north) - band(south)) / 1e6;
        assertThat(km2).isCloseTo(expected, within(1e-6 * expected));
    }

    private static double band(double latitude) {
        double flattening = 1 / 298.257223563;
        double e = Math.sqrt(flattening * (2 - flattening));
        double b = 6378137 * (1 - flattening);
        double sine = Math.sin(Math.toRadians(latitude));
        double artanh = Math.log((1 + e * sine) / (1 - e * sine)) / 2;
        return b * b / 2 * (sine / (1 - e * e * sine * sine) + artanh / e);
    }

    @Test
    void aPolygonIsLessByItsHoles() {
        Geometry hole = rectangle(61, 62, 39, 40);
        assertThat(Wgs84.areaKm2(SQUARE.difference(hole)))
                .isCloseTo(Wgs84.areaKm2(SQUARE) - Wgs84.areaKm2(hole), offset(0.1));
    }

    @Test
    void twoPositionsAsFarFromTheMiddleGetHalfEach() {
        Map<Position, MultiPolygon> shares =
                new NearestGround(SQUARE).among(List.of(new Position(61, 40), new Position(65, 40)));
        double half = Wgs84.areaKm2(SQUARE) / 2;
        assertThat(shares.values())
                .allSatisfy(share -> assertThat(Wgs84.areaKm2(share)).isCloseTo(half, offset(GRID_KM2)));
    }

    @Test
    void oneGetsAllAndSoDoesOneGroup() {
        double all = Wgs84.areaKm2(SQUARE);
        NearestGround ground = new NearestGround(SQUARE);
        Position one = new Position(10, 10);
        assertThat(Wgs84.areaKm2(ground.among(List.of(one)).get(one))).isCloseTo(all, offset(GRID_KM2));
        Map<Position, String> group = new LinkedHashMap<>();
        group.put(new Position(61, 40), "us");
        group.put(new Position(62, 39), "us");
        group.put(new Position(65, 41), "us");
        assertThat(Wgs84.areaKm2(ground.among(group).get("us"))).isCloseTo(all, offset(GRID_KM2));
    }

    /** A twin 11 m off counts as the same place: the first one has the ground. */
    @Test
    void ofTwoPositionsAtOneSpotTheFirstHasTheGround() {
        Map<Position, String> twins = new LinkedHashMap<>();
        twins.put(new Position(63, 40), "first");
        twins.put(new Position(63, 40.0001), "second");
        Map<String, MultiPolygon> shares = new NearestGround(SQUARE).among(twins);
        assertThat(Wgs84.areaKm2(shares.get("first"))).isCloseTo(Wgs84.areaKm2(SQUARE), offset(GRID_KM2));
        assertThat(shares.get("second").isEmpty()).isTrue();
    }

    @Test
    void refusesNoPositions() {
        assertThatThrownBy(() -> new NearestGround(SQUARE).among(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one position at least");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPointIsWithTheNearestAndNoneIsLostOrShared(long seed) {
        Random random = new Random(seed);
        Map<Position, Integer> groups = new LinkedHashMap<>();
        int count = 2 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            groups.put(inside(random), random.nextInt(4));
        }
        Map<Integer, MultiPolygon> shares = new NearestGround(SQUARE).among(groups);
        assertCovered(List.copyOf(shares.values()));
        int judged = 0;
        for (int i = 0; i < 200; i++) {
            Position point = inside(random);
            List<Position> nearest = new ArrayList<>(groups.keySet());
            nearest.sort((a, b) -> Double.compare(point.distanceKm(a), point.distanceKm(b)));
            if (point.distanceKm(nearest.get(0)) < 0.97 * point.distanceKm(nearest.get(1))) {
                judged++;
                assertThat(shares.get(groups.get(nearest.get(0))).covers(point(point)))
                        .as("%s nearest to %s", point, nearest.get(0))
                        .isTrue();
            }
        }
        assertThat(judged).isGreaterThan(100);
    }

    private static void assertCovered(List<MultiPolygon> shares) {
        double sum = 0;
        for (int i = 0; i < shares.size(); i++) {
            assertThat(shares.get(i).isValid()).isTrue();
            sum += Wgs84.areaKm2(shares.get(i));
            for (int j = 0; j < i; j++) {
                assertThat(Wgs84.areaKm2(shares.get(i).intersection(shares.get(j))))
                        .isLessThan(GRID_KM2 / 100);
            }
        }
        assertThat(sum).isCloseTo(Wgs84.areaKm2(SQUARE), offset(GRID_KM2));
    }

    private static Position inside(Random random) {
        return new Position(60 + 6 * random.nextDouble(), 38 + 4 * random.nextDouble());
    }

    private static Geometry point(Position position) {
        return Wgs84.geometryFactory().createPoint(position.coordinate());
    }
}
