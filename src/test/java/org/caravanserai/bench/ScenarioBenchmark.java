package org.caravanserai.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.caravanserai.network.TransportNetwork;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.scenario.Scenario;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DirectedWeightedMultigraph;
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
 * A thousand what-ifs end to end, from Tashkent to Gwadar: each shuts one border crossing and halves the hours of another,
 * is checked, applied to the atlas, compiled and routed with its account. Beside it plain JGraphT, which knows of no atlas:
 * a new graph of the compiled legs without those of the crossing, and Dijkstra.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class ScenarioBenchmark {

    private static final int SCENARIOS = 1_000;

    @Param({"truck-20t", "container-40ft"})
    private String profile;

    private Atlas atlas;
    private FreightProfile freight;
    private List<BorderCrossing> crossings;
    private TransportNetwork network;

    @Setup
    public void load() {
        atlas = Atlas.bundled();
        freight = FreightProfile.named(profile).orElseThrow();
        network = TransportNetwork.compile(atlas, freight, atlas.info().referenceDate());
        crossings = atlas.contents().crossings().stream()
                .filter(crossing -> crossing.on(network.date()).open())
                .toList();
    }

    @Benchmark
    public double scenarios() {
        return sum(i -> {
            Scenario scenario = Scenario.named("what if")
                    .closing("crossing:" + closed(i).id())
                    .setting("crossing:" + halved(i).id() + " hours*0.5");
            return RoutePlanner.of(scenario.applyTo(atlas), freight)
                    .fastest(RouteQuery.from("tashkent").to("gwadar"))
                    .route()
                    .map(route -> route.ledger().hours())
                    .orElse(0.0);
        });
    }

    @Benchmark
    public double jgrapht() {
        return sum(i -> new DijkstraShortestPath<>(graph(closed(i), halved(i)))
                .getPathWeight(new Stop("tashkent", Track.ROAD), new Stop("gwadar", Track.ROAD)));
    }

    private Graph<Stop, Leg> graph(BorderCrossing closed, BorderCrossing halved) {
        Graph<Stop, Leg> graph = new DirectedWeightedMultigraph<>(null, null);
        for (Leg leg : network.legs()) {
            graph.addVertex(leg.from());
            graph.addVertex(leg.to());
            if (!leg.crossing().equals(Optional.of(closed))) {
                graph.addEdge(leg.from(), leg.to(), leg);
                double hours = Objective.TIME.inUnits(leg.amount());
                graph.setEdgeWeight(leg, leg.crossing().equals(Optional.of(halved)) ? hours / 2 : hours);
            }
        }
        return graph;
    }

    private BorderCrossing closed(int i) {
        return crossings.get(i % crossings.size());
    }

    private BorderCrossing halved(int i) {
        return crossings.get((i * 7 + 1) % crossings.size());
    }

    private static double sum(ToDoubleFunction<Integer> hours) {
        return IntStream.range(0, SCENARIOS)
                .mapToDouble(hours::applyAsDouble)
                .filter(Double::isFinite)
                .sum();
    }
}
