package org.caravanserai.analysis.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.routing.Route;

/**
 * The simulation as one would first write it: trip by trip, leg by leg, line by line of the account, every number an object.
 * What the compiled form must equal.
 */
public final class PlainTrips {

    /** Hours and dollars of a trip. */
    public record Trip(double hours, double usd) {}

    private final Route route;
    private final SpreadBook spreads;
    private final ClosureBook closures;
    private final Outlook outlook;

    private PlainTrips(Route route, Assumptions assumptions) {
        this.route = route;
        this.spreads = new SpreadBook(
                route.atlas(), route.query().profile(), route.query().asOf(), assumptions.correlation());
        this.closures = ClosureBook.of(route.atlas(), route.query().asOf());
        this.outlook = assumptions.outlook();
    }

    /** Trips of one who keeps to a route. */
    public static List<Trip> keepingTo(Route route, Assumptions assumptions, int samples, long seed) {
        PlainTrips plain = new PlainTrips(route, assumptions);
        List<Trip> trips = new ArrayList<>();
        for (int block = 0; trips.size() < samples; block++) {
            plain.block(new Draws(seed), block, trips, samples);
        }
        return trips;
    }

    private void block(Draws draws, int block, List<Trip> trips, int samples) {
        Map<String, ZigguratSampler.NormalizedGaussian> normals = new TreeMap<>();
        for (String input : inputs()) {
            normals.put(input, ZigguratSampler.NormalizedGaussian.of(draws.stream(input, block)));
        }
        Map<ClosureProcess, UniformRandomProvider> pairs = new LinkedHashMap<>();
        for (ClosureProcess process : processes()) {
            pairs.put(process, draws.stream("closure of " + process.name(), block));
        }
        for (int i = 0; i < Draws.BLOCK && trips.size() < samples; i++) {
            Map<String, Double> drawn = new HashMap<>();
            normals.forEach((input, sampler) -> drawn.put(input, sampler.sample()));
            Map<ClosureProcess, double[]> met = new HashMap<>();
            pairs.forEach(
                    (process, stream) -> met.put(process, new double[] {stream.nextDouble(), stream.nextDouble()}));
            trips.add(trip(drawn, met));
        }
    }

    private Trip trip(Map<String, Double> drawn, Map<ClosureProcess, double[]> met) {
        double hours = 0;
        double usd = 0;
        Set<ClosureProcess> waitedFor = new LinkedHashSet<>();
        for (Leg leg : route.legs()) {
            if (leg.kind() == LegKind.BORDER) {
                double opens = hours;
                for (ClosureProcess process : processes(leg.crossing().orElseThrow())) {
                    if (!waitedFor.contains(process)) {
                        double[] pair = met.get(process);
                        double begins = outlook.begins(process, pair[0]);
                        double over = outlook.open(begins, outlook.lasts(process, pair[0], pair[1]), hours);
                        if (over > hours) {
                            waitedFor.add(process);
                        }
                        opens = Math.max(opens, over);
                    }
                }
                hours = opens;
            }
            for (LedgerEntry entry : leg.entries()) {
                hours += amount(entry, Quantity.HOURS, drawn);
                usd += amount(entry, Quantity.USD, drawn);
            }
        }
        return new Trip(hours, usd);
    }

    private double amount(LedgerEntry entry, Quantity quantity, Map<String, Double> drawn) {
        if (!quantity.scatters(entry)) {
            return 0;
        }
        Factor factor = spreads.factor(entry, quantity);
        double[] normals = factor.loadings().stream()
                .mapToDouble(loading -> drawn.get(loading.input()))
                .toArray();
        return quantity.of(entry) * factor.at(normals);
    }

    private Set<String> inputs() {
        Set<String> inputs = new LinkedHashSet<>();
        for (Leg leg : route.legs()) {
            for (LedgerEntry entry : leg.entries()) {
                for (Quantity quantity : Quantity.values()) {
                    if (quantity.scatters(entry)) {
                        spreads.factor(entry, quantity).loadings().forEach(loading -> inputs.add(loading.input()));
                    }
                }
            }
        }
        return inputs;
    }

    private Set<ClosureProcess> processes() {
        Set<ClosureProcess> all = new LinkedHashSet<>();
        route.legs().stream()
                .filter(leg -> leg.kind() == LegKind.BORDER)
                .forEach(leg -> all.addAll(processes(leg.crossing().orElseThrow())));
        return all;
    }

    private List<ClosureProcess> processes(BorderCrossing crossing) {
        List<ClosureProcess> both = new ArrayList<>(List.of(closures.of(crossing)));
        Optional<ClosureProcess> together = closures.together(crossing);
        together.ifPresent(both::add);
        return both;
    }
}
