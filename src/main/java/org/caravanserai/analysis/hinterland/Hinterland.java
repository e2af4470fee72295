package org.caravanserai.analysis.hinterland;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Demand;
import org.caravanserai.network.TransportNetwork;
import org.caravanserai.routing.ResolvedTrip;

/**
 * Which port is best for which place.
 *
 * @param trip how freight goes, with all that the query left open settled
 * @param network on which it was found
 * @param cities the places asked about, in the order of the query; also those without a way
 * @param sites every place in the countries of the cities that the network comes to, by id; of an answer for cities alone
 *     only these
 */
public record Hinterland(
        HinterlandQuery query, ResolvedTrip trip, TransportNetwork network, List<Choice> cities, List<Choice> sites) {

    public Hinterland {
        cities = List.copyOf(cities);
        sites = List.copyOf(sites);
    }

    /**
     * What each port wins of the cities and of the freight at them: one for each port in the order of the query, and a last
     * one for what no port can be reached from.
     *
     * @param demand what there is at cities; {@link Demand#none} for cities alone
     * @throws IllegalArgumentException if there is freight at a place that was not asked about
     */
    public List<PortShare> shares(Demand demand) {
        Map<Place, Double> tonnes = demand.tonnesByPlace();
        List<Place> asked = cities.stream().map(Choice::place).toList();
        List<String> unasked = tonnes.keySet().stream()
                .filter(place -> !asked.contains(place))
                .map(Place::id)
                .toList();
        if (!unasked.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is demand at places that were not asked about: " + String.join(", ", unasked));
        }
        List<PortShare> shares = new ArrayList<>();
        for (Place port : query.ports()) {
            shares.add(share(Optional.of(port), tonnes));
        }
        shares.add(share(Optional.empty(), tonnes));
        return shares;
    }

    private PortShare share(Optional<Place> port, Map<Place, Double> tonnes) {
        PortShare share = PortShare.nothing(port);
        for (Choice city : cities) {
            if (city.best().map(Offer::port).equals(port)) {
                share = share.plus(city.standing() == Standing.CONTESTED, tonnes.getOrDefault(city.place(), 0.0));
            }
        }
        return share;
    }

    /**
     * The share of the cities with a way, 0 to 1, whose best way takes more than half of its hours by estimate; 0 where none
     * has a way.
     */
    public double shareOnEstimates() {
        List<Offer> best = cities.stream().flatMap(city -> city.best().stream()).toList();
        long estimated =
                best.stream().filter(offer -> offer.estimatedShare() > 0.5).count();
        return best.isEmpty() ? 0 : (double) estimated / best.size();
    }

    /** The contested cities, the closest contest first. */
    public List<Choice> contested() {
        return cities.stream()
                .filter(city -> city.standing() == Standing.CONTESTED)
                .sorted(Comparator.comparingDouble(
                                (Choice city) -> city.marginPercent().orElse(0))
                        .thenComparing(city -> city.place().id()))
                .toList();
    }
}
