package org.caravanserai.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caravanserai.analysis.bottleneck.BottleneckQuery;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Traffic;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteMatrix;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Scenario;
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
 * Every element of the network closed, over six origins and six ports: by the sweep, which also takes ten hours off each and
 * asks JGraphT for betweenness and bridges; and the usual way, by a scenario that closes it, a network compiled anew and a matrix
 * for each element, which tells of closures alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class BottleneckBenchmark {

    private static final List<String> ORIGINS =
            List.of("almaty", "bishkek", "dushanbe", "ashgabat", "tashkent", "kabul");
    private static final List<String> PORTS =
            List.of("gwadar", "karachi-port", "shahid-rajaee-port", "chabahar-port", "poti-port", "lianyungang-port");

    @Param({"truck-20t", "container-40ft"})
    private String profile;

    private Atlas atlas;
    private FreightProfile freight;
    private BottleneckQuery query;
    private List<String> targets;

    @Setup
    public void load() {
        atlas = Atlas.bundled();
        freight = FreightProfile.named(profile).orElseThrow();
        query = new BottleneckQuery(
                Traffic.equal(places(ORIGINS), places(PORTS)), TripOptions.none(), Objective.TIME, 10);
        targets = sweep().standings().stream()
                .map(standing -> standing.element().target())
                .toList();
    }

    private List<Place> places(List<String> ids) {
        return ids.stream().map(atlas::placeOf).toList();
    }

    @Benchmark
    public Bottlenecks sweep() {
        return Bottlenecks.of(RoutePlanner.of(atlas, freight), query, done -> {});
    }

    @Benchmark
    public long scenarioForEachElement() {
        return targets.stream()
                .map(target -> Scenario.named("closed").closing(target).applyTo(atlas))
                .map(closed ->
                        RoutePlanner.of(closed, freight).matrix(ORIGINS, PORTS, TripOptions.none(), Objective.TIME))
                .map(RouteMatrix::cells)
                .mapToLong(List::size)
                .sum();
    }
}
