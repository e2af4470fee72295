package org.caravanserai.analysis.reliability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;

/** A way that a carrier means to go, in stages. The same only if it is the same object: plans are keys of many columns. */
final class Plan {

    private final List<Stage> stages;

    private Plan(List<Stage> stages) {
        this.stages = List.copyOf(stages);
    }

    static Plan of(List<Leg> legs, Scatter scatter) {
        return new Plan(scatter.stages(legs));
    }

    List<Stage> stages() {
        return stages;
    }

    /** What a stage takes in the mean, in units of what the route was chosen by. */
    static double meanWeight(Stage stage, Objective objective, double usdPerHour) {
        return switch (objective) {
            case TIME -> stage.hours().sum();
            case COST -> stage.usd().sum() + usdPerHour * stage.hours().sum();
            case DISTANCE -> stage.km();
        };
    }

    /** Hours and dollars of every stage on every trip of a block. */
    static final class Columns {

        private final double[][] hours;
        private final double[][] usd;

        private Columns(int stages) {
            hours = new double[stages][Draws.BLOCK];
            usd = new double[stages][Draws.BLOCK];
        }

        double[][] hours() {
            return hours;
        }

        double[][] usd() {
            return usd;
        }
    }

    Columns columns(BlockDraws drawn) {
        Columns columns = new Columns(stages.size());
        for (int stage = 0; stage < stages.size(); stage++) {
            stages.get(stage).hours().addTo(columns.hours[stage], drawn);
            stages.get(stage).usd().addTo(columns.usd[stage], drawn);
        }
        return columns;
    }

    /** What may shut its gates, and the hour after departure at which the model comes to the first of them. */
    Map<ClosureProcess, Double> arrivals() {
        Map<ClosureProcess, Double> arrivals = new LinkedHashMap<>();
        double now = 0;
        for (Stage stage : stages) {
            double arrival = now + stage.hours().sum();
            stage.gate().stream()
                    .flatMap(gate -> gate.processes().stream())
                    .forEach(process -> arrivals.putIfAbsent(process, arrival));
            now = arrival;
        }
        return arrivals;
    }

    /** What may shut its gates, on every trip of a block: {@link BlockDraws#closures} of each, gate by gate. */
    double[][] closures(BlockDraws drawn) {
        return stages.stream()
                .flatMap(stage -> stage.gate().stream())
                .flatMap(gate -> gate.processes().stream())
                .map(drawn::closures)
                .toArray(double[][]::new);
    }
}
