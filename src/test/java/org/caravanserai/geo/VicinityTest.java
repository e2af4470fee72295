package org.caravanserai.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

class VicinityTest {

    private static final double WIDTH_KM = 25;

    /** From 62° to 78° east it crosses five cells of the grid. */
    private final Alignment acrossCells =
            new Alignment(List.of(new Position(62, 38), new Position(70, 41.9), new Position(78, 42.1)));

    @Test
    void isAllWithinTheDistanceAndNothingBeyond() {
        MultiPolygon area = Vicinity.of(List.of(acrossCells), List.of(), WIDTH_KM);
        List<Position> line = acrossCells.withVertexEvery(2).positions();
        Random random = new Random(7);
        int inside = 0;
        int outside = 0;
        for (int i = 0; i < 600; i++) {
            Position near = line.get(random.nextInt(line.size()));
            Position position = new Position(
                    near.longitudeDegrees() + 0.4 * random.nextGaussian(),
                    near.latitudeDegrees() + 0.3 * random.nextGaussian());
            double km = line.stream().mapToDouble(position::distanceKm).min().orElseThrow();
            if (km < 0.985 * WIDTH_KM) {
                assertThat(area.contains(point(position)))
                        .as("%s, %s km away", position, km)
                        .isTrue();
                inside++;
            } else if (km > 1.005 * WIDTH_KM) {
                assertThat(area.contains(point(position)))
                        .as("%s, %s km away", position, km)
                        .isFalse();
                outside++;
            }
        }
        assertThat(inside).isGreaterThan(200);
        assertThat(outside).isGreaterThan(200);
    }

    @Test
    void isOneValidPolygonHoweverManyCellsItSpans() {
        MultiPolygon area = Vicinity.of(List.of(acrossCells), List.of(), WIDTH_KM);
        assertThat(area.isValid()).isTrue();
        assertThat(area.getNumGeometries()).isEqualTo(1);
        assertThat(IntStream.range(0, area.getCoordinates().length)
                        .mapToObj(i -> area.getCoordinates()[i])
                        .allMatch(c -> Math.abs(c.x * 1e5 - Math.rint(c.x * 1e5)) < 1e-4))
                .isTrue();
    }

    /** A circle of 10 km around a point of the equator reaches 10 / 111.3195 degrees east. */
    @Test
    void aPointHasACircle() {
        MultiPolygon area = Vicinity.of(List.of(), List.of(new Position(60, 0)), 10);
        assertThat(area.getEnvelopeInternal().getMaxX()).isCloseTo(60 + 10 / 111.3195, offset(2e-4));
        assertThat(area.contains(point(new Position(60, 0)))).isTrue();
    }

    @Test
    void nothingHasNoVicinity() {
        assertThat(Vicinity.of(List.of(), List.of(), 10).isEmpty()).isTrue();
        assertThatThrownBy(() -> Vicinity.of(List.of(), List.of(), 0)).hasMessageContaining("more than 0 km");
        assertThatThrownBy(() -> Vicinity.of(List.of(), List.of(), Double.NaN)).hasMessageContaining("NaN");
    }

    private static Point point(Position position) {
        return Wgs84.geometryFactory().createPoint(position.coordinate());
    }
}
