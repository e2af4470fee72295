package org.caravanserai.analysis.reliability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.atlas.Figure;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;

/** Turns legs into stages of numbered factors; the same factor has the same number on every way. Safe for many threads. */
final class Scatter {

    private final SpreadBook spreads;
    private final ClosureBook closures;
    private final Outlook outlook;
    private final double usdPerHour;
    private final Map<Factor, Integer> numbers = new LinkedHashMap<>();
    private final List<Factor> factors = new ArrayList<>();

    Scatter(SpreadBook spreads, ClosureBook closures, Outlook outlook, FreightProfile profile) {
        this.spreads = spreads;
        this.closures = closures;
        this.outlook = outlook;
        this.usdPerHour = profile.timeIsPriced()
                ? profile.valueOfTime().map(Figure::value).orElseThrow()
                : 0;
    }

    /** What an hour of any kind costs; 0 where time is not priced. */
    double usdPerHour() {
        return usdPerHour;
    }

    /** When trips are made. */
    Outlook outlook() {
        return outlook;
    }

    synchronized int number(Factor factor) {
        return numbers.computeIfAbsent(factor, unknown -> {
            factors.add(unknown);
            return factors.size() - 1;
        });
    }

    synchronized Factor factor(int number) {
        return factors.get(number);
    }

    /** The stages of a way, at least one. */
    List<Stage> stages(List<Leg> legs) {
        List<Stage> stages = new ArrayList<>();
        List<Leg> part = new ArrayList<>();
        for (Leg leg : legs) {
            if (leg.kind() == LegKind.BORDER) {
                stages.add(stage(part, Optional.of(gate(leg))));
                part.clear();
            }
            part.add(leg);
        }
        stages.add(stage(part, Optional.empty()));
        return stages;
    }

    private Gate gate(Leg leg) {
        var crossing = leg.crossing().orElseThrow();
        return new Gate(crossing.id(), leg.from(), closures.of(crossing), closures.together(crossing));
    }

    private Stage stage(List<Leg> legs, Optional<Gate> gate) {
        double km = legs.stream().mapToDouble(leg -> leg.amount().km()).sum();
        return new Stage(terms(legs, Quantity.HOURS), terms(legs, Quantity.USD), km, gate);
    }

    private Terms terms(List<Leg> legs, Quantity quantity) {
        Map<Integer, Double> amounts = new LinkedHashMap<>();
        legs.stream()
                .flatMap(leg -> leg.entries().stream())
                .filter(quantity::scatters)
                .forEach(entry ->
                        amounts.merge(number(spreads.factor(entry, quantity)), quantity.of(entry), Double::sum));
        return new Terms(amounts);
    }
}
