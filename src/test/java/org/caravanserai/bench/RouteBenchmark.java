package org.caravanserai.bench;

import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A warm query from Tashkent to Gwadar on the shipped data, by road alone and over the whole multimodal network, without and
 * with a clock, beside plain JGraphT on the same graph.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RouteBenchmark {

    @Param({"truck-20t", "container-40ft"})
    private String profile;

    private RoutePlanner planner;
    private RouteQuery query;
    private RouteQuery clocked;
    private Graph<Stop, Leg> graph;

    @Setup
    public void load() {
        Atlas atlas = Atlas.bundled();
        planner = RoutePlanner.of(atlas, FreightProfile.named(profile).orElseThrow());
        query = RouteQuery.from("tashkent").to("gwadar");
        clocked = query.departing(LocalDateTime.of(2026, 1, 15, 8, 0));
        graph = planner.network(atlas.info().referenceDate()).graph(Objective.TIME);
    }

    @Benchmark
    public RouteAnswer planner() {
        return planner.fastest(query);
    }

    @Benchmark
    public RouteAnswer plannerWithClock() {
        return planner.fastest(clocked);
    }

    @Benchmark
    public GraphPath<Stop, Leg> jgraphtDijkstra() {
        return new DijkstraShortestPath<>(graph)
                .getPath(new Stop("tashkent", Track.ROAD), new Stop("gwadar", Track.ROAD));
    }
}
