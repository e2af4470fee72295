package org.caravanserai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.caravanserai.analysis.corridor.OverlapMatrix;
import org.caravanserai.analysis.corridor.OverlapProgress;
import org.caravanserai.analysis.corridor.OverlapQuery;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.geo.Course;
import org.caravanserai.geo.LocalPlane;
import org.caravanserai.geo.Position;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Geometry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole matrix of CPEC and CAREC beside the Silk Road within 25 km, one way, measured by local planes; and done the usual
 * way: all lines in one plane around the middle of the region, buffers and intersections by JTS. The usual way is also wrong:
 * 3,000 km from its middle the plane is up to 4 % too wide, and where lines run side by side at about the distance a pair
 * comes out up to 22 km short.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class OverlapBenchmark {

    private static final double WITHIN_KM = 25;
    private static final Position MIDDLE = new Position(70, 38);
    private static final double VERTEX_EVERY_DEGREES = 0.1;

    private Atlas atlas;
    private OverlapQuery query;

    @Setup
    public void load() {
        atlas = Atlas.bundled();
        query = OverlapQuery.named(atlas, List.of("CPEC", "CAREC"), List.of("Silk Road"), WITHIN_KM);
    }

    @Benchmark
    public OverlapMatrix localPlanes() {
        return OverlapMatrix.of(atlas, query, OverlapProgress.SILENT);
    }

    @Benchmark
    public double buffersInOnePlane() {
        LocalPlane plane = LocalPlane.around(MIDDLE);
        List<Geometry> buffers = new ArrayList<>();
        for (Corridor other : query.with()) {
            buffers.add(flat(plane, other).buffer(WITHIN_KM * 1000));
        }
        double metres = 0;
        for (Corridor corridor : query.of()) {
            Geometry line = flat(plane, corridor);
            for (Geometry buffer : buffers) {
                metres += line.intersection(buffer).getLength();
            }
        }
        return metres;
    }

    /** One pair of the 1,794 by geodesics between points every 2 km, which is good to a kilometre or two. */
    @Benchmark
    public long pointsOfOnePair() {
        List<Position> branch = points("silk-karakoram");
        return points("cpec-western").stream()
                .filter(point -> branch.stream().anyMatch(other -> point.distanceKm(other) <= WITHIN_KM))
                .count();
    }

    private List<Position> points(String corridor) {
        Course course = atlas.courseOf(atlas.corridors().corridor(corridor));
        return IntStream.iterate(0, km -> km < course.lengthKm(), km -> km + 2)
                .mapToObj(course::at)
                .toList();
    }

    private Geometry flat(LocalPlane plane, Corridor corridor) {
        return plane.project(Densifier.densify(atlas.geometryOf(corridor), VERTEX_EVERY_DEGREES));
    }
}
