package org.caravanserai.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.caravanserai.analysis.sensitivity.JointOptions;
import org.caravanserai.analysis.sensitivity.Lever;
import org.caravanserai.analysis.sensitivity.Sensitivity;
import org.caravanserai.analysis.sensitivity.SensitivityAnswer;
import org.caravanserai.analysis.sensitivity.SensitivityQuery;
import org.caravanserai.analysis.sensitivity.Swing;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Change;
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
 * On which figures it rests which of four ports is best from Tashkent: each figure alone and a hundred draws of all. Beside it
 * the draws alone done naively, with a scenario, a planner and a query for every draw and port, one after another, and no search
 * for further figures.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class SensitivityBenchmark {

    private static final int DRAWS = 100;
    private static final List<String> PORTS = List.of("gwadar", "karachi-port", "shahid-rajaee-port", "chabahar-port");

    @Param({"truck-20t", "container-40ft"})
    private String profile;

    private Atlas atlas;
    private FreightProfile freight;
    private List<Lever> levers;

    @Setup
    public void load() {
        atlas = Atlas.bundled();
        freight = FreightProfile.named(profile).orElseThrow();
        levers = answer(10).swings().stream().map(Swing::lever).toList();
    }

    private SensitivityAnswer answer(int draws) {
        SensitivityQuery query = new SensitivityQuery("tashkent", PORTS, TripOptions.none(), Objective.COST);
        return new Sensitivity(atlas, freight, query).answer(JointOptions.of(draws, 1));
    }

    @Benchmark
    public double sensitivity() {
        return answer(DRAWS).joint().of(0).mean();
    }

    @Benchmark
    public double drawsNaively() {
        UniformRandomProvider random = RandomSource.L64_X128_MIX.create(1L);
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        double usd = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Change> changes = levers.stream()
                    .flatMap(lever -> lever.changes(normal.sample()).stream())
                    .toList();
            for (String port : PORTS) {
                usd += RoutePlanner.of(Scenario.of(changes).applyTo(atlas), freight)
                        .cheapest(RouteQuery.from("tashkent").to(port))
                        .routeOrThrow()
                        .ledger()
                        .usd();
            }
        }
        return usd / DRAWS;
    }
}
