package org.caravanserai.analysis.hinterland;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.routing.MatrixCell;
import org.caravanserai.routing.ResolvedTrip;
import org.caravanserai.routing.RouteMatrix;
import org.caravanserai.routing.RoutePlanner;

/**
 * Finds the best port of every city, and of every other place of the network in the cities' countries, from where the ground
 * around it is shared out. Freight goes from the city to the port; what the way back takes is another question. One search
 * for each place; exact. Keeps the network of each day it was asked about.
 */
public final class HinterlandSearch {

    private final Atlas atlas;
    private final RoutePlanner planner;

    /** On an atlas, which may stand under a scenario, for a kind of freight. */
    public HinterlandSearch(Atlas atlas, FreightProfile profile) {
        this.atlas = atlas;
        this.planner = RoutePlanner.of(atlas, profile);
    }

    /**
     * The best ports of the cities, and of all places by which the ground is shared out.
     *
     * @throws IllegalArgumentException as {@link RoutePlanner#best} does
     */
    public Hinterland find(HinterlandQuery query) {
        List<String> countries = query.countries();
        List<Place> more = atlas.contents().places().stream()
                .filter(place -> countries.contains(place.country()))
                .toList();
        return find(
                query,
                Stream.concat(query.cities().stream(), more.stream()).distinct().toList());
    }

    /**
     * The best ports of the cities alone, in less time: without ground to share out.
     *
     * @throws IllegalArgumentException as {@link RoutePlanner#best} does
     */
    public Hinterland ofCities(HinterlandQuery query) {
        return find(query, query.cities());
    }

    private Hinterland find(HinterlandQuery query, List<Place> places) {
        RouteMatrix matrix = planner.matrix(ids(places), ids(query.ports()), query.options(), query.objective());
        ResolvedTrip trip = matrix.trip();
        CompactGraph graph = trip.departure().isPresent()
                ? planner.timedNetwork(trip.asOf()).graph()
                : planner.network(trip.asOf()).compact();
        Map<Place, Choice> choices = new LinkedHashMap<>();
        for (int row = 0; row < places.size(); row++) {
            Place place = places.get(row);
            boolean onNetwork = graph.stopsAt(place.id()).length > 0;
            choices.put(place, choice(place, onNetwork, matrix.rows().get(row), query));
        }
        List<Choice> sites = choices.values().stream()
                .filter(Choice::onNetwork)
                .sorted(Comparator.comparing(choice -> choice.place().id()))
                .toList();
        return new Hinterland(
                query,
                trip,
                planner.network(trip.asOf()),
                query.cities().stream().map(choices::get).toList(),
                sites);
    }

    private static List<String> ids(List<Place> places) {
        return places.stream().map(Place::id).toList();
    }

    private static Choice choice(Place place, boolean onNetwork, List<MatrixCell> cells, HinterlandQuery query) {
        List<Offer> offers = new ArrayList<>();
        if (onNetwork) {
            cells.stream().flatMap(cell -> offer(cell).stream()).forEach(offers::add);
        }
        return new Choice(place, query.objective(), onNetwork, offers, query.contestedPercent());
    }

    private static Optional<Offer> offer(MatrixCell cell) {
        if (cell instanceof MatrixCell.Found found) {
            return Optional.of(new Offer(found.to(), found.amount(), found.crossings(), found.estimatedShare()));
        }
        return cell instanceof MatrixCell.SamePlace same
                ? Optional.of(new Offer(same.to(), Amount.ZERO, List.of(), 0))
                : Optional.empty();
    }
}
