package org.caravanserai.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.caravanserai.routing.Reach;
import org.caravanserai.routing.ReachQuery;
import org.caravanserai.routing.RoutePlanner;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.locationtech.jts.geom.MultiPolygon;
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

/** What a truck reaches from Tashkent within one, two and four days, without and with areas, beside plain JGraphT. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ReachBenchmark {

    private static final double WIDTH_KM = 25;

    private RoutePlanner planner;
    private ReachQuery query;
    private Reach reached;
    private Graph<Stop, Leg> graph;

    @Setup
    public void load() {
        Atlas atlas = Atlas.bundled();
        planner = RoutePlanner.of(atlas, FreightProfile.truck20t());
        query = ReachQuery.from("tashkent").within(24, 48, 96);
        reached = reach();
        graph = planner.network(atlas.info().referenceDate()).graph(Objective.TIME);
    }

    @Benchmark
    public Reach reach() {
        return planner.reach(query, Objective.TIME);
    }

    @Benchmark
    public List<MultiPolygon> areas() {
        return reached.areas(WIDTH_KM);
    }

    /** Stops only: where links are cut it does not say. */
    @Benchmark
    public SingleSourcePaths<Stop, Leg> jgraphtDijkstra() {
        return new DijkstraShortestPath<>(graph, 96.0).getPaths(new Stop("tashkent", Track.ROAD));
    }
}
