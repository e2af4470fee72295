package org.caravanserai.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stated error: where a line leaves the neighbourhood, it is at the distance asked for, and at most a metre farther. */
class NeighbourhoodErrorTest {

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Position at(GeodesicLine line, double metres) {
        var data = line.Position(metres);
        return new Position(data.lon2, data.lat2);
    }

    private static GeodesicLine geodesic(Random random, double nearLatitude) {
        return Geodesic.WGS84.InverseLine(
                nearLatitude + random.nextDouble() * 6 - 3,
                60 + random.nextDouble() * 10,
                nearLatitude + random.nextDouble() * 6 - 3,
                60 + random.nextDouble() * 10);
    }

    private static Course course(GeodesicLine line) {
        return Course.along(Alignment.straight(at(line, 0), at(line, line.Distance())));
    }

    /** The shortest distance to a geodesic: the nearest of 400 points, then golden section between its neighbours. */
    private static double distanceKm(GeodesicLine line, Position position) {
        double step = line.Distance() / 400;
        int nearest = 0;
        for (int i = 0; i <= 400; i++) {
            if (at(line, i * step).distanceKm(position)
                    < at(line, nearest * step).distanceKm(position)) {
                nearest = i;
            }
        }
        double low = Math.max(0, (nearest - 1) * step);
        double high = Math.min(line.Distance(), (nearest + 1) * step);
        while (high - low > 0.01) {
            double a = high - GOLDEN * (high - low);
            double b = low + GOLDEN * (high - low);
            if (at(line, a).distanceKm(position) < at(line, b).distanceKm(position)) {
                high = b;
            } else {
                low = a;
            }
        }
        return at(line, (low + high) / 2).distanceKm(position);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLineLeavesTheNeighbourhoodAtTheDistanceToAMetre(long seed) {
        Random random = new Random(seed);
        double latitude = random.nextDouble() * 160 - 80;
        GeodesicLine one = geodesic(random, latitude);
        GeodesicLine other = geodesic(random, latitude);
        double withinKm = 1 + random.nextInt(500);
        Course line = course(one);
        for (Span span : new Neighbourhood(course(other)).partOf(line, withinKm).spans()) {
            for (double km : new double[] {span.fromKm(), span.toKm()}) {
                double distanceKm = distanceKm(other, line.at(km));
                assertThat(distanceKm).isLessThanOrEqualTo(withinKm + Neighbourhood.RESOLUTION_KM);
                if (km > 0 && km < line.lengthKm()) {
                    assertThat(distanceKm).isGreaterThanOrEqualTo(withinKm);
                }
            }
        }
    }
}
