package org.caravanserai.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines drawn by hand, at known distances. */
class NeighbourhoodTest {

    /** The length of one degree of the equator: 6 378.137 km times pi / 180. */
    private static final double EQUATOR_DEGREE_KM = 111.319490793;

    private static Course line(double... longitudesAndLatitudes) {
        return Course.along(new Alignment(positions(longitudesAndLatitudes)));
    }

    private static List<Position> positions(double... longitudesAndLatitudes) {
        return java.util.stream.IntStream.range(0, longitudesAndLatitudes.length / 2)
                .mapToObj(i -> new Position(longitudesAndLatitudes[2 * i], longitudesAndLatitudes[2 * i + 1]))
                .toList();
    }

    /** The position some kilometres from another, by GeographicLib. */
    private static Position from(Position start, double azimuthDegrees, double km) {
        var end = Geodesic.WGS84.Direct(start.latitudeDegrees(), start.longitudeDegrees(), azimuthDegrees, km * 1000);
        return new Position(end.lon2, end.lat2);
    }

    private static Course ray(Position start, double azimuthDegrees, double km) {
        return Course.along(Alignment.straight(start, from(start, azimuthDegrees, km)));
    }

    /** Meridians 0.2 degrees apart are 22.264 km apart on the equator and come nearer towards the poles. */
    @Test
    void aMeridianAlongsideCountsFromWhereItIsNearEnough() {
        Course meridian = line(66, -30, 66, 30);
        Neighbourhood other = new Neighbourhood(line(66.2, -40, 66.2, 40));
        assertThat(other.partOf(meridian, 22.27).lengthKm()).isCloseTo(meridian.lengthKm(), within(1e-6));
        // 22.0 km: where a degree of longitude is 22.0 / 0.2 = 110 km long, near latitude 8.85 degrees north and south.
        double latitude = 8.85;
        double parallelKm = new Position(66, latitude).distanceKm(new Position(66.2, latitude));
        Spans near = other.partOf(meridian, parallelKm);
        assertThat(near.spans()).hasSize(2);
        double beyondKm = new Position(66, latitude).distanceKm(new Position(66, 30));
        // The nearest point of a converging meridian lies a little poleward: 1 km in latitude changes the distance by
        // 0.5 m, so half a metre of resolution moves the end by a kilometre.
        assertThat(near.lengthKm()).isCloseTo(2 * beyondKm, within(5.0));
    }

    /** Two great circles that cross at an angle a: one leaves the other's band of D at sin(s) = sin(D) / sin(a). */
    @ParameterizedTest(name = "at {0} degrees")
    @ValueSource(doubles = {15, 30, 45, 90, 135})
    void aCrossingLineIsNearForTwiceTheDistanceOverTheSineOfTheAngle(double angleDegrees) {
        Position crossing = new Position(66, 38);
        Course line =
                Course.along(new Alignment(List.of(from(crossing, 40 + 180, 900), crossing, from(crossing, 40, 900))));
        Neighbourhood other = new Neighbourhood(Course.along(new Alignment(List.of(
                from(crossing, 40 + angleDegrees + 180, 900), crossing, from(crossing, 40 + angleDegrees, 900)))));
        double radius = 6371;
        double half = radius * Math.asin(Math.sin(25 / radius) / Math.sin(Math.toRadians(angleDegrees)));
        Spans near = other.partOf(line, 25);
        assertThat(near.spans()).hasSize(1);
        // Across 100 km the ellipsoid differs from a sphere by some metres.
        assertThat(near.lengthKm()).isCloseTo(2 * half, within(0.02));
        assertThat(near.spans().get(0).fromKm()).isCloseTo(900 - half, within(0.02));
    }

    /** Beyond its end a line is near within a half disc: 60 km past the end of a line within 100 km are all 100 km. */
    @Test
    void aLineThatEndsIsNearWithinADiscRoundItsEnd() {
        Position end = new Position(60, 45);
        Neighbourhood line = new Neighbourhood(ray(end, 270, 300));
        Course onward = ray(end, 90, 300);
        assertThat(line.partOf(onward, 100).lengthKm()).isCloseTo(100, within(0.001));
        // A line square to it, 60 km past the end: by Pythagoras near for 80 km to either side.
        Position past = from(end, 90, 60);
        Course square = Course.along(new Alignment(List.of(from(past, 180, 200), past, from(past, 0, 200))));
        assertThat(line.partOf(square, 100).lengthKm()).isCloseTo(160, within(0.05));
    }

    @Test
    void aLineLiesWhollyInItsOwnNeighbourhoodAtAnyDistance() {
        Course line = line(52, 36, 60, 38, 66.5, 39.6, 76, 39.5, 117, 39);
        Neighbourhood own = new Neighbourhood(line);
        for (double km : new double[] {0, 1, 25, 500}) {
            assertThat(own.partOf(line, km).spans()).containsExactly(new Span(0, line.lengthKm()));
        }
    }

    @Test
    void aLineTurnedRoundLiesInItsOwnNeighbourhoodAtNoDistance() {
        Alignment line = new Alignment(positions(52, 36, 60, 38, 66.5, 39.6, 76, 39.5, 117, 39));
        Spans same = new Neighbourhood(Course.along(line)).partOf(Course.along(line.reversed()), 0);
        assertThat(same.lengthKm()).isCloseTo(line.lengthKm(), within(1e-6));
    }

    @Test
    void aSquareCrossingIsAMetreLongAtNoDistance() {
        Neighbourhood equator = new Neighbourhood(line(60, 0, 70, 0));
        assertThat(equator.partOf(line(65, -1, 65, 1), 0).lengthKm()).isCloseTo(0.001, within(1e-6));
        assertThat(equator.partOf(line(65, 1, 65, 2), 0).spans()).isEmpty();
    }

    @Test
    void runsOnOverTheDateLine() {
        Neighbourhood across = new Neighbourhood(line(179, 10, -179, 10));
        Course sameElsewhere = line(-1, 10, 1, 10);
        Course beside = line(179.9, 10.1, 179.9, 9.9);
        assertThat(across.partOf(beside, 5).lengthKm())
                .isCloseTo(
                        new Neighbourhood(sameElsewhere)
                                .partOf(line(-0.1, 10.1, -0.1, 9.9), 5)
                                .lengthKm(),
                        within(1e-6))
                .isCloseTo(10, within(0.002));
        assertThat(across.partOf(line(-179.5, 10, -179.4, 10), 5).lengthKm()).isGreaterThan(10.9);
    }

    @Test
    void findsAMeridianAcrossThePole() {
        Neighbourhood meridian = new Neighbourhood(line(20, 88, 20, 89.9));
        Course beyond = line(-160, 89.9, -160, 88);
        // The pole lies 11.17 km from the near ends of both, so the line beyond is near for 50 - 22.34 km.
        assertThat(meridian.partOf(beyond, 50).lengthKm()).isCloseTo(50 - 22.339, within(0.01));
    }

    @Test
    void theEquatorHasPostsByTheDegree() {
        Neighbourhood equator = new Neighbourhood(line(50, 0, 51, 0, 90, 0));
        KmPost post = equator.postOf(new Position(73, 1), 200).orElseThrow();
        assertThat(post.km()).isCloseTo(23 * EQUATOR_DEGREE_KM, within(0.01));
        // One degree of latitude at the equator: 110.574 km.
        assertThat(post.offsetKm()).isCloseTo(110.574, within(0.001));
        assertThat(equator.postOf(new Position(73, 1), 110)).isEmpty();
        assertThat(equator.postOf(new Position(40, 0), 500)).isEmpty();
        assertThat(equator.postOf(new Position(49, 0), 200).orElseThrow().km()).isZero();
    }

    @Test
    void refusesDistancesThatItCannotMeasure() {
        Neighbourhood line = new Neighbourhood(line(60, 40, 61, 40));
        for (double km : new double[] {-1, 501, Double.NaN}) {
            assertThatThrownBy(() -> line.partOf(line.course(), km))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("0 to 500 km, was " + km);
        }
    }
}
