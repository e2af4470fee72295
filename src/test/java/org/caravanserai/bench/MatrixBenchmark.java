package org.caravanserai.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceSelector;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.caravanserai.network.TransportNetwork;
import org.caravanserai.routing.MatrixCell;
import org.caravanserai.routing.RouteMatrix;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.routing.TripOptions;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ManyToManyShortestPathsAlgorithm.ManyToManyShortestPaths;
import org.jgrapht.alg.shortestpath.DijkstraManyToManyShortestPaths;
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
 * All cities of the shipped data to all its sea ports, beside a route for each pair and beside plain JGraphT on the same
 * graph. Every one of them sums up the hours of every pair; the matrix also tells km, USD, crossings and the estimated share.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class MatrixBenchmark {

    private static final List<String> CITIES = List.of("kind:city");
    private static final List<String> PORTS = List.of("ports");

    @Param({"truck-20t", "container-40ft"})
    private String profile;

    private RoutePlanner planner;
    private List<MatrixCell> found;
    private Graph<Stop, Leg> graph;
    private Set<Stop> origins;
    private Set<Stop> destinations;

    @Setup
    public void load() {
        Atlas atlas = Atlas.bundled();
        planner = RoutePlanner.of(atlas, FreightProfile.named(profile).orElseThrow());
        TransportNetwork network = planner.network(atlas.info().referenceDate());
        graph = network.graph(Objective.TIME);
        PlaceSelector selector = new PlaceSelector(atlas);
        origins = stops(network, selector.select(CITIES).places());
        destinations = stops(network, selector.select(PORTS).places());
        found = matrix().cells().stream()
                .filter(MatrixCell.Found.class::isInstance)
                .toList();
    }

    private static Set<Stop> stops(TransportNetwork network, List<Place> places) {
        Set<String> ids = new LinkedHashSet<>();
        places.forEach(place -> ids.add(place.id()));
        Set<Stop> stops = new LinkedHashSet<>();
        network.legs().stream()
                .flatMap(leg -> List.of(leg.from(), leg.to()).stream())
                .filter(stop -> ids.contains(stop.place()))
                .forEach(stops::add);
        return stops;
    }

    @Benchmark
    public RouteMatrix matrix() {
        return planner.matrix(CITIES, PORTS, TripOptions.none(), Objective.TIME);
    }

    /** Only pairs that have a way: saying why there is none takes longer than all else. */
    @Benchmark
    public double aRouteForEveryPair() {
        double hours = 0;
        for (MatrixCell cell : found) {
            RouteQuery query = RouteQuery.from(cell.from().id()).to(cell.to().id());
            hours += planner.fastest(query).routeOrThrow().ledger().hours();
        }
        return hours;
    }

    @Benchmark
    public double jgraphtManyToMany() {
        ManyToManyShortestPaths<Stop, Leg> paths =
                new DijkstraManyToManyShortestPaths<>(graph).getManyToManyPaths(origins, destinations);
        return sum(paths);
    }

    private double sum(ManyToManyShortestPaths<Stop, Leg> paths) {
        double hours = 0;
        for (Stop from : origins) {
            for (Stop to : destinations) {
                double weight = paths.getWeight(from, to);
                hours += weight < Double.POSITIVE_INFINITY ? weight : 0;
            }
        }
        return hours;
    }

    @Benchmark
    public double jgraphtDijkstraForEveryOrigin() {
        double hours = 0;
        for (Stop from : origins) {
            var paths = new DijkstraShortestPath<>(graph).getPaths(from);
            for (Stop to : destinations) {
                double weight = paths.getWeight(to);
                hours += weight < Double.POSITIVE_INFINITY ? weight : 0;
            }
        }
        return hours;
    }
}
