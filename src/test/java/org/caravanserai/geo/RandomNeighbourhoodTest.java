package org.caravanserai.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any pair of lines, and the plain way: points sampled densely, measured by geodesics. */
class RandomNeighbourhoodTest {

    private static final double COARSE_KM = 4;
    private static final double FINE_KM = 0.5;

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** Two lines of up to four bends near each other, anywhere but within 300 km of a pole, some over the 180° meridian. */
    private record Pair(Course one, Course other, double withinKm) {
        static Pair of(long seed) {
            Random random = new Random(seed);
            Position middle = new Position(random.nextDouble() * 360 - 180, random.nextDouble() * 174 - 87);
            return new Pair(line(random, middle), line(random, middle), 5 + random.nextDouble() * 35);
        }

        private static Course line(Random random, Position middle) {
            List<Position> positions = new ArrayList<>();
            for (int i = random.nextInt(4); i < 5; i++) {
                positions.add(from(middle, random.nextDouble() * 360, random.nextDouble() * 90));
            }
            return Course.along(new Alignment(positions.size() > 1 ? positions : List.of(middle, positions.get(0))));
        }
    }

    private static Position from(Position start, double azimuth, double km) {
        var end = Geodesic.WGS84.Direct(start.latitudeDegrees(), start.longitudeDegrees(), azimuth, km * 1000);
        return new Position(end.lon2, end.lat2);
    }

    /** Points at most a step apart, with their km, by GeographicLib alone. */
    private record Sample(double km, Position position) {
        static List<Sample> of(Course course, double stepKm) {
            List<Sample> samples = new ArrayList<>();
            List<Position> bends = course.sections().get(0).alignment().positions();
            double startKm = 0;
            for (int i = 1; i < bends.size(); i++) {
                GeodesicLine line = Geodesic.WGS84.InverseLine(
                        bends.get(i - 1).latitudeDegrees(),
                        bends.get(i - 1).longitudeDegrees(),
                        bends.get(i).latitudeDegrees(),
                        bends.get(i).longitudeDegrees());
                int count = (int) Math.ceil(line.Distance() / 1000 / stepKm);
                for (int j = 0; j <= count; j++) {
                    var data = line.Position(line.Distance() * j / count);
                    samples.add(new Sample(startKm + data.s12 / 1000, new Position(data.lon2, data.lat2)));
                }
                startKm += line.Distance() / 1000;
            }
            return samples;
        }

        /** To the nearest of the others; only those that a sphere calls near are measured, as it is at most 1 % off. */
        double distanceKm(List<Sample> others, double withinKm) {
            double km = Double.POSITIVE_INFINITY;
            for (Sample other : others) {
                double rough = haversineKm(other.position);
                if (rough < 1.02 * withinKm + 1 && 0.98 * rough < km) {
                    km = Math.min(km, position.distanceKm(other.position));
                }
            }
            return km;
        }

        private double haversineKm(Position other) {
            double lat = Math.toRadians(position.latitudeDegrees());
            double otherLat = Math.toRadians(other.latitudeDegrees());
            double dLat = Math.sin((otherLat - lat) / 2);
            double dLon = Math.sin(Math.toRadians(other.longitudeDegrees() - position.longitudeDegrees()) / 2);
            return 2 * 6371 * Math.asin(Math.sqrt(dLat * dLat + Math.cos(lat) * Math.cos(otherLat) * dLon * dLon));
        }
    }

    /**
     * A sample of the other line lies at most 0.25 km along from its nearest point, so that a distance of 5 km and more is
     * measured at most 6.3 m too long; the neighbourhood is right to a metre. Nothing else may differ.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithPointsSampledDenselyAndMeasuredByGeodesics(long seed) {
        Pair pair = Pair.of(seed);
        Spans near = new Neighbourhood(pair.other).partOf(pair.one, pair.withinKm);
        List<Sample> others = Sample.of(pair.other, FINE_KM);
        for (Sample sample : Sample.of(pair.one, COARSE_KM)) {
            double km = sample.distanceKm(others, pair.withinKm);
            boolean found = near.spans().stream()
                    .anyMatch(span -> span.fromKm() - 1e-6 <= sample.km && sample.km <= span.toKm() + 1e-6);
            if (found) {
                assertThat(km).as("at %s km", sample.km).isLessThan(pair.withinKm + 0.008);
            } else {
                assertThat(km).as("at %s km", sample.km).isGreaterThan(pair.withinKm);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void growsWithTheDistanceAndNeverBeyondTheLine(long seed) {
        Pair pair = Pair.of(seed);
        Neighbourhood other = new Neighbourhood(pair.other);
        double before = 0;
        for (double km : new double[] {0, 0.5, 5, 25, 50, 200}) {
            double now = other.partOf(pair.one, km).lengthKm();
            assertThat(now).isBetween(before - 1e-6, pair.one.lengthKm() + 1e-6);
            before = now;
        }
        assertThat(before).as("no two points are 200 km apart").isCloseTo(pair.one.lengthKm(), within(1e-6));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thePostOfAPointOfALineIsItsKilometre(long seed) {
        Course line = Pair.of(seed).one;
        double km = new Random(seed).nextDouble() * line.lengthKm();
        KmPost post = new Neighbourhood(line).postOf(line.at(km), 10).orElseThrow();
        assertThat(post.offsetKm()).isCloseTo(0, within(1e-5));
        assertThat(line.at(post.km()).distanceKm(line.at(km))).isCloseTo(0, within(1e-5));
    }
}
