package org.caravanserai.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.caravanserai.analysis.project.ProjectEffects;
import org.caravanserai.analysis.project.ProjectRegister;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Project;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
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
 * What every openable work of the register saves in dollars, from two origins to two ports, alone and as last addition: by the
 * register, and naively, with a scenario, a planner and a query for every project and pair.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class ProjectBenchmark {

    private static final List<String> ORIGINS = List.of("tashkent", "almaty");
    private static final List<String> PORTS = List.of("gwadar", "karachi-port");

    @Param({"truck-20t", "container-40ft"})
    private String profile;

    private Atlas atlas;
    private FreightProfile freight;
    private List<Project> projects;

    @Setup
    public void load() {
        atlas = Atlas.bundled();
        freight = FreightProfile.named(profile).orElseThrow();
        projects = register().sums().stream().map(sum -> sum.project()).toList();
    }

    private ProjectEffects register() {
        return new ProjectRegister(atlas, freight, TripOptions.none(), Objective.COST).effects(ORIGINS, PORTS);
    }

    @Benchmark
    public double byTheRegister() {
        return register().sums().stream()
                .mapToDouble(
                        sum -> sum.alone().saved().usd() + sum.last().saved().usd())
                .sum();
    }

    @Benchmark
    public double naively() {
        double saved = 0;
        for (Project project : projects) {
            for (String from : ORIGINS) {
                for (String to : PORTS) {
                    saved += usd(from, to, one -> false) - usd(from, to, project::equals);
                    saved += usd(from, to, one -> !one.equals(project)) - usd(from, to, one -> true);
                }
            }
        }
        return saved;
    }

    private double usd(String from, String to, Predicate<Project> built) {
        Scenario scenario = Scenario.named("built");
        for (Project project : projects) {
            scenario = built.test(project) ? scenario.opening("project:" + project.id()) : scenario;
        }
        return RoutePlanner.of(scenario.applyTo(atlas), freight)
                .cheapest(RouteQuery.from(from).to(to))
                .route()
                .map(route -> route.ledger().usd())
                .orElse(0.0);
    }
}
