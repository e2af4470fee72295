package org.caravanserai.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

class CatchmentTest {

    private static Position from(Position start, double azimuth, double km) {
        var end = Geodesic.WGS84.Direct(start.latitudeDegrees(), start.longitudeDegrees(), azimuth, km * 1000);
        return new Position(end.lon2, end.lat2);
    }

    private static boolean covers(Geometry shape, Position position) {
        return shape.covers(Wgs84.geometryFactory().createPoint(position.coordinate()));
    }

    /**
     * Weyl's tube formula on a sphere: a band of D on both sides of a geodesic of length L has area 2 L R sin(D/R), the two
     * half discs at its ends 2 pi R² (1 - cos(D/R)); the ellipsoid differs by less than the 0.1 % allowed.
     */
    @ParameterizedTest(name = "{2} km at {0}, {1} towards {3} degrees, within {4} km")
    @CsvSource({"66, 38, 3000, 80, 25", "66, 38, 3000, 200, 100", "30, -60, 1000, 10, 50", "0, 0, 55, 45, 300"})
    void hasTheAreaOfATube(double longitude, double latitude, double km, double azimuth, double withinKm) {
        Position start = new Position(longitude, latitude);
        Catchment catchment = Catchment.of(Course.along(Alignment.straight(start, from(start, azimuth, km))), withinKm);
        double radius = 6371;
        double tube = 2 * km * radius * Math.sin(withinKm / radius)
                + 2 * Math.PI * radius * radius * (1 - Math.cos(withinKm / radius));
        assertThat(catchment.areaKm2()).isCloseTo(tube, within(0.001 * tube));
    }

    @Test
    void itsEdgeLiesAtTheDistanceSquareToTheLine() {
        Position start = new Position(52, 41);
        Position end = new Position(88, 43);
        var line = Geodesic.WGS84.InverseLine(41, 52, 43, 88);
        MultiPolygon shape =
                Catchment.of(Course.along(Alignment.straight(start, end)), 60).shape();
        for (double share = 0; share <= 1; share += 0.01) {
            var point = line.Position(share * line.Distance());
            Position on = new Position(point.lon2, point.lat2);
            for (double side : new double[] {-90, 90}) {
                assertThat(covers(shape, from(on, point.azi2 + side, 60 * 0.999)))
                        .isTrue();
                assertThat(covers(shape, from(on, point.azi2 + side, 60 * 1.001)))
                        .isFalse();
            }
        }
    }

    @Test
    void aLoopLeavesAHole() {
        Course loop = Course.along(new Alignment(List.of(
                new Position(60, 40),
                new Position(64, 40),
                new Position(64, 43),
                new Position(60, 43),
                new Position(60, 40))));
        MultiPolygon shape = Catchment.of(loop, 20).shape();
        assertThat(shape.getNumGeometries()).isOne();
        assertThat(((Polygon) shape.getGeometryN(0)).getNumInteriorRing()).isOne();
        assertThat(covers(shape, new Position(62, 41.5))).isFalse();
        assertIsAsRfc7946Wants(shape);
    }

    @Test
    void isCutAtTheDateLine() {
        Catchment across =
                Catchment.of(Course.along(Alignment.straight(new Position(178, 10), new Position(-178, 12))), 30);
        Catchment elsewhere =
                Catchment.of(Course.along(Alignment.straight(new Position(-2, 10), new Position(2, 12))), 30);
        assertThat(across.shape().getNumGeometries()).isEqualTo(2);
        assertThat(across.areaKm2()).isCloseTo(elsewhere.areaKm2(), within(1.0));
        assertThat(across.shape().getEnvelopeInternal().getMaxX()).isEqualTo(180);
        assertIsAsRfc7946Wants(across.shape());
    }

    @Test
    void refusesAPoleAndNoDistance() {
        Course polar = Course.along(Alignment.straight(new Position(0, 89), new Position(90, 89)));
        assertThatThrownBy(() -> Catchment.of(polar, 50)).hasMessageContaining("pole");
        assertThatThrownBy(() -> Catchment.of(polar, 0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> Catchment.of(polar, Double.NaN)).hasMessageContaining("NaN");
    }

    static void assertIsAsRfc7946Wants(MultiPolygon shape) {
        assertThat(shape.isValid()).isTrue();
        assertThat(shape.getEnvelopeInternal().getWidth()).isLessThanOrEqualTo(360);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) shape.getGeometryN(i);
            assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()))
                    .isTrue();
            for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                assertThat(Orientation.isCCW(polygon.getInteriorRingN(j).getCoordinates()))
                        .isFalse();
            }
        }
    }
}
