package org.caravanserai.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caravanserai.analysis.reliability.Assumptions;
import org.caravanserai.analysis.reliability.PlainTrips;
import org.caravanserai.analysis.reliability.Reliability;
import org.caravanserai.analysis.reliability.Sampling;
import org.caravanserai.analysis.reliability.TripOutcomes;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One trip from Tashkent to Karachi through Afghanistan at the end of 2022, of many drawn together: compiled on one thread and
 * on two, with a carrier who re-plans, and as one would first write it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReliabilityBenchmark {

    private static final int MANY = 100_000;
    private static final int FEW = 1024;

    private Route route;
    private Reliability reliability;

    @Setup
    public void load() {
        RoutePlanner planner = RoutePlanner.of(Atlas.bundled(), FreightProfile.truck20t());
        route = planner.fastest(RouteQuery.from("tashkent").to("karachi").asOf(LocalDate.of(2022, 12, 31)))
                .routeOrThrow();
        reliability = Reliability.of(planner, route);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public TripOutcomes compiledOnOneThread() {
        return reliability.keepingToTheRoute(Sampling.of(MANY, 1).onThreads(1));
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public TripOutcomes compiledOnTwoThreads() {
        return reliability.keepingToTheRoute(Sampling.of(MANY, 1).onThreads(2));
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public TripOutcomes replanningOnTwoThreads() {
        return reliability.replanning(Sampling.of(MANY, 1).onThreads(2));
    }

    @Benchmark
    @OperationsPerInvocation(FEW)
    public List<PlainTrips.Trip> plain() {
        return PlainTrips.keepingTo(route, Assumptions.usual(), FEW, 1);
    }
}
