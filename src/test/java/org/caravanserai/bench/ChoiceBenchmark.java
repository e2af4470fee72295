package org.caravanserai.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.caravanserai.routing.AlternativeOptions;
import org.caravanserai.routing.Alternatives;
import org.caravanserai.routing.Bottleneck;
import org.caravanserai.routing.Criterion;
import org.caravanserai.routing.DisjointRoutes;
import org.caravanserai.routing.ParetoFront;
import org.caravanserai.routing.ParetoOptions;
import org.caravanserai.routing.PostCuts;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.MartinShortestPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
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

/** The choice between routes from Tashkent to Gwadar on the shipped data, beside plain JGraphT on the same graph. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ChoiceBenchmark {

    private static final double MAX_OVERLAP = 0.5;

    /** Yen's iterator is stopped here: it knows no overlap and may have to name millions of routes. */
    private static final int YEN_ROUTES = 200;

    @Param({"truck-20t", "container-40ft"})
    private String profile;

    private RoutePlanner planner;
    private RouteQuery query;
    private Graph<Stop, Leg> graph;
    private Stop from;
    private Stop to;

    @Setup
    public void load() {
        Atlas atlas = Atlas.bundled();
        planner = RoutePlanner.of(atlas, FreightProfile.named(profile).orElseThrow());
        query = RouteQuery.from("tashkent").to("gwadar");
        graph = planner.network(atlas.info().referenceDate()).graph(Objective.TIME);
        from = new Stop("tashkent", Track.ROAD);
        to = new Stop("gwadar", Track.ROAD);
    }

    @Benchmark
    public Alternatives threeAlternatives() {
        return planner.alternatives(query, Objective.TIME, new AlternativeOptions(3, MAX_OVERLAP));
    }

    /** Of the first routes by Yen's algorithm, those that overlap so little: seldom three. */
    @Benchmark
    public List<GraphPath<Stop, Leg>> threeOfJGraphTsYen() {
        List<GraphPath<Stop, Leg>> found = new ArrayList<>();
        YenShortestPathIterator<Stop, Leg> paths = new YenShortestPathIterator<>(graph, from, to);
        for (int i = 0; i < YEN_ROUTES && found.size() < 3 && paths.hasNext(); i++) {
            GraphPath<Stop, Leg> path = paths.next();
            if (found.stream().allMatch(earlier -> overlap(path, earlier) <= MAX_OVERLAP)) {
                found.add(path);
            }
        }
        return found;
    }

    private static double overlap(GraphPath<Stop, Leg> path, GraphPath<Stop, Leg> earlier) {
        Set<String> ids = new HashSet<>();
        earlier.getEdgeList().stream()
                .filter(leg -> leg.kind() != LegKind.TRANSFER)
                .forEach(leg -> ids.add(leg.id()));
        double shared = path.getEdgeList().stream()
                .filter(leg -> ids.contains(leg.id()))
                .mapToDouble(leg -> leg.amount().km())
                .sum();
        return shared
                / earlier.getEdgeList().stream()
                        .mapToDouble(leg -> leg.amount().km())
                        .sum();
    }

    @Benchmark
    public ParetoFront frontOfHoursAndUsd() {
        return planner.paretoFront(query, ParetoOptions.by(Criterion.HOURS, Criterion.USD));
    }

    @Benchmark
    public ParetoFront frontOfFour() {
        return planner.paretoFront(
                query, ParetoOptions.by(Criterion.HOURS, Criterion.USD, Criterion.KM, Criterion.BORDERS));
    }

    @Benchmark
    public List<GraphPath<Stop, Leg>> frontOfHoursAndUsdByJGraphTsMartin() {
        return new MartinShortestPath<>(graph, leg ->
                        new double[] {leg.amount().milliHours(), leg.amount().cents()})
                .getPaths(from, to);
    }

    @Benchmark
    public DisjointRoutes disjointByCrossing() {
        return planner.disjoint(query, Objective.TIME, Bottleneck.CROSSING, 100);
    }

    @Benchmark
    public PostCuts cuts() {
        return planner.postCuts(query);
    }
}
