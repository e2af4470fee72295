package org.caravanserai.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import org.caravanserai.analysis.bottleneck.BottleneckQuery;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Traffic;
import org.caravanserai.atlas.Place;
import org.caravanserai.dataset.FlowFile;
import org.caravanserai.dataset.YamlSection;
import org.caravanserai.freight.Flow;
import org.caravanserai.routing.RoutePlanner;

/**
 * What is missed most when it closes, and where hours help, in each setting of the study.
 *
 * @param from origins; empty for those of the study
 * @param to ports; empty for the destinations of the study
 * @param flows how much goes from where to where; empty for one load each
 */
record BottlenecksStep(List<Place> from, List<Place> to, List<Flow> flows, double hours, int top, double budgetUsd)
        implements StudyStep {

    private static final double HOURS = 10;
    private static final double MOST_HOURS = 10_000;
    private static final int TOP = 20;
    private static final int MOST_ROWS = 1000;
    private static final double BUDGET_USD = 10_000_000;
    private static final double LARGEST_USD = 1e12;

    BottlenecksStep {
        from = List.copyOf(from);
        to = List.copyOf(to);
        flows = List.copyOf(flows);
    }

    /**
     * {@code {kind: bottlenecks, from: republics, to: ports, demand: tonnes.csv, hours: 10, budget_usd: 10000000, top: 20}}; all
     * but the kind may be left out.
     */
    static Optional<StudyStep> read(YamlSection part, StudyReading reading) {
        part.allow(List.of("kind", "name", "from", "to", "demand", "hours", "budget_usd", "top"));
        OptionalDouble top = part.optionalNumber("top", 1, MOST_ROWS);
        if (top.isPresent() && top.getAsDouble() != Math.rint(top.getAsDouble())) {
            reading.wrong(part.at("top"), "a table has whole rows; write such as top: 20");
        }
        List<Flow> flows =
                reading
                        .all(
                                part,
                                "demand",
                                file -> FlowFile.read(reading.folder().resolve(file), reading.atlas()))
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        return Optional.of(new BottlenecksStep(
                reading.places(part, "from"),
                reading.places(part, "to"),
                flows,
                part.optionalNumber("hours", 0.001, MOST_HOURS).orElse(HOURS),
                (int) top.orElse(TOP),
                part.optionalNumber("budget_usd", 1, LARGEST_USD).orElse(BUDGET_USD)));
    }

    @Override
    public StepAnswer answer(Cases cases, StudyProgress progress) {
        List<BottlenecksAnswer.OfSetting> found = new ArrayList<>();
        for (Setting setting : cases.settings()) {
            BottleneckQuery query = new BottleneckQuery(
                    traffic(cases), setting.way().options().asOf(setting.date()), setting.objective(), hours);
            RoutePlanner planner = RoutePlanner.of(setting.whatIf().atlas(), setting.profile());
            IntConsumer told = progress.begin(
                    "links, crossings and terminals at most",
                    Bottlenecks.mostElements(setting.whatIf().atlas()));
            found.add(new BottlenecksAnswer.OfSetting(cases.nameOf(setting), Bottlenecks.of(planner, query, told)));
        }
        return new BottlenecksAnswer(found, top, budgetUsd);
    }

    private Traffic traffic(Cases cases) {
        return flows.isEmpty()
                ? Traffic.equal(from.isEmpty() ? cases.origins() : from, to.isEmpty() ? cases.destinations() : to)
                : Traffic.of(flows);
    }
}
