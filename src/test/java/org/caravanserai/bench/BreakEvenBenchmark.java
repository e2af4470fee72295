package org.caravanserai.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.caravanserai.analysis.breakeven.BreakEven;
import org.caravanserai.analysis.breakeven.BreakEvenAnswer;
import org.caravanserai.analysis.breakeven.BreakEvenQuery;
import org.caravanserai.analysis.breakeven.Contestant;
import org.caravanserai.analysis.breakeven.Lever;
import org.caravanserai.analysis.breakeven.Telling;
import org.caravanserai.analysis.breakeven.ValueRange;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.MatrixCell;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Origin;
import org.caravanserai.scenario.Scenario;
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
 * Which of four ports is the best for Kabul at generalised cost while Torkham takes 0 to 240 hours: by the parametric method,
 * exact to a few seconds, and by a grid of what-ifs with the planner, a step of a quarter of an hour apart. A grid as fine as
 * the answer of the method would be some hundred times as large.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class BreakEvenBenchmark {

    private static final double TO = 240;
    private static final double STEP = 0.25;
    private static final List<String> PORTS =
            List.of("karachi-port", "gwadar-port", "shahid-rajaee-port", "chabahar-port");

    private Atlas atlas;
    private FreightProfile profile;

    @Setup
    public void load() {
        atlas = Scenario.named("Torkham opens").opening("torkham").applyTo(Atlas.bundled());
        profile = FreightProfile.truck20t().pricingTime();
    }

    @Benchmark
    public BreakEvenAnswer parametric() {
        List<Contestant> contestants = PORTS.stream()
                .map(port -> Contestant.to(
                        atlas.names().place(port), atlas.names().place("kabul"), profile, TripOptions.none()))
                .toList();
        Lever lever = Lever.parse("crossing:torkham hours", new Origin("benchmark", Path.of("")));
        return BreakEven.solve(
                atlas, new BreakEvenQuery(lever, new ValueRange(0, TO), contestants, Telling.BORDERS, Objective.COST));
    }

    /** How often the winner changes from one step to the next. */
    @Benchmark
    public long gridOfWhatIfs() {
        String last = "";
        long changes = 0;
        for (double hours = 0; hours <= TO; hours += STEP) {
            String winner = winner(hours);
            changes += winner.equals(last) ? 0 : 1;
            last = winner;
        }
        return changes;
    }

    private String winner(double hours) {
        Atlas changed = Scenario.named("a delay")
                .setting("crossing:torkham hours=" + hours)
                .applyTo(atlas);
        Stream<MatrixCell> cells = RoutePlanner.of(changed, profile)
                .matrix(List.of("kabul"), PORTS, TripOptions.none(), Objective.COST)
                .cells()
                .stream();
        return cells.filter(MatrixCell.Found.class::isInstance)
                .map(MatrixCell.Found.class::cast)
                .min((a, b) -> Long.compare(a.amount().cents(), b.amount().cents()))
                .map(cell -> cell.to().id())
                .orElse("");
    }
}
